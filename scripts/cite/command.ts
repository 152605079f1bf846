import { parseArgs } from "node:util";
import { readSchemas } from "../../src/load/read-schemas.ts";
import { loadObservatory } from "../../src/observatory.ts";
import { UnreadableFile } from "../../src/publish/verification/cited-file.ts";
import { readCitedFile } from "../../src/publish/verification/read-file.ts";
import { verifyCitation } from "../../src/publish/verification/verify.ts";
import { citeDataset, listCited } from "../../src/site/citation/items.ts";
import { createSite } from "../../src/site/create-site.ts";
import type { Site } from "../../src/site/site.ts";
import { apaText } from "../../src/text/citation/apa.ts";
import { forms } from "../../src/text/citation/forms.ts";
import type { CitedItem } from "../../src/text/citation/item.ts";
import { dataFolder, schemasFolder, today } from "../paths.ts";
import { readText } from "./read-text.ts";
import { NoRelease, withReleaseData } from "./release-data.ts";

const usage = `usage: npm run cite -- verify FILE [--data FOLDER] [--release TAG]
       npm run cite -- record ID [--page] [--data FOLDER] [--release TAG]
       npm run cite -- dataset [--data FOLDER] [--release TAG]`;

/** The command was written in a way that means nothing. */
class WrongUse extends Error {}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: "string" }, release: { type: "string" }, page: { type: "boolean" } },
    });
    const [command = "", name = "", ...more] = positionals;
    const needed = { verify: 2, record: 2, dataset: 1 }[command];
    if (needed === undefined) throw new WrongUse(command ? `There is no “${command}”.` : "Say what to do.");
    if (positionals.length < needed) throw new WrongUse(`“${command}” needs one more word.`);
    if (positionals.length > needed) throw new WrongUse(`“${[name, ...more].join(" ")}” is too much.`);
    if (values.data !== undefined && values.release !== undefined)
      throw new WrongUse("Give --data or --release, not both.");
    return { ...values, command, name };
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** Puts the site of a folder together. @throws {UnreadableFile} when the records are not sound */
function siteOf(data: string): Site {
  const { dataset } = loadObservatory({ data, schemas: schemasFolder, today: today() });
  if (!dataset)
    throw new UnreadableFile(
      `The records in ${data} could not be read. Run \`npm run validate -- --data ${data}\` to see what is wrong.`,
    );
  return createSite(dataset, readSchemas(schemasFolder), { prefix: "/" });
}

/** One item in all four forms. */
function inAllForms(item: CitedItem): string {
  return [`${apaText(item)}\n`, ...forms.map(({ write }) => write(item))].join("\n");
}

/** What a command writes and how it ends. */
export interface Outcome {
  /** For the reader, or for another program. */
  readonly output: string;
  /** Why nothing could be done. */
  readonly complaint: string;
  /** 0 the figures hold, 1 they changed or the file was edited, 2 nothing can be told. */
  readonly code: number;
}

/** Cites, or checks what was cited. @param args what stands behind the name of the command */
export function runCite(args: readonly string[]): Outcome {
  try {
    const [output, code] = answer(args);
    return { output, complaint: "", code };
  } catch (error) {
    if (error instanceof WrongUse) return { output: "", complaint: `${error.message}\n${usage}\n`, code: 2 };
    if (error instanceof UnreadableFile || error instanceof NoRelease)
      return { output: "", complaint: `${error.message}\n`, code: 2 };
    throw error;
  }
}

/** Does what is asked. */
function answer(args: readonly string[]): [text: string, code: number] {
  const { command, name, data, release, page } = readArguments(args);
  // What is wrong with the file is said before the data are read, which takes longer.
  const file = command === "verify" ? readCitedFile(readText(name)) : null;
  const act = (folder: string): [string, number] => {
    const site = siteOf(folder);
    if (file) {
      const { holds, lines } = verifyCitation(site, file);
      return [`${lines.join("\n")}\n`, holds ? 0 : 1];
    }
    if (command === "dataset") return [inAllForms(citeDataset(site).data), 0];
    const cited = listCited(site).find(({ path }) => path.endsWith(`/${name}/`));
    if (!cited) throw new UnreadableFile(`There is no record ${name}. Its id is the name of its file.`);
    return [inAllForms(page ? cited.page : cited.data), 0];
  };
  return release === undefined ? act(data ?? dataFolder) : withReleaseData(release, act);
}
