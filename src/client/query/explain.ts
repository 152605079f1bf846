import { hintFor, type Names } from "../../site/query/hint.ts";
import { lineOf } from "../../site/query/place.ts";
import { text } from "../../text/index.ts";
import { DownloadError } from "./download.ts";
import { BrokenError, StoppedError } from "./engine.ts";

const words = text.query;

/** What a reader is told when there is no answer. */
export interface Fault {
  readonly sentence: string;
  /** Whether the same question may well be answered when it is asked again. */
  readonly isPassing: boolean;
}

/**
 * Says what went wrong and what to do.
 *
 * @param tooSlow seconds after which the question was stopped; null when the reader stopped it
 */
export function explain(error: unknown, sql: string, names: Names, tooSlow: number | null): Fault {
  if (error instanceof StoppedError || (error instanceof Error && error.name === "AbortError"))
    return { sentence: tooSlow === null ? words.stopped : words.tooSlow(tooSlow), isPassing: false };
  if (error instanceof DownloadError) {
    const file = error.address.endsWith(".wasm") ? words.programFile : words.databaseFile;
    return { sentence: error.isHalf ? words.halfFile(file) : words.failed(file), isPassing: true };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BrokenError) return { sentence: words.broken(message), isPassing: true };
  const line = lineOf(message, sql);
  const place = line === null ? "" : ` ${words.inLine(line)}`;
  const hint = hintFor(message, names);
  const sentence = `${message.replace(/[.?!]?$/, ".")}`;
  return { sentence: [sentence + place, hint ?? ""].join(" ").trim(), isPassing: false };
}
