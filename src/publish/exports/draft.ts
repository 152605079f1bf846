import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ExportedFile } from "./exported-file.ts";
import { mediaTypes } from "./media-types.ts";

/** What a file holds, of text in UTF-8 or bytes. */
export type Content = string | Uint8Array;

/** A file that has its content and not yet its measures. */
export interface Draft extends Pick<ExportedFile, "path" | "format" | "holds" | "table" | "rows"> {
  readonly content: Content;
}

/** The bytes of a content as they are written. */
export function bytesOf(content: Content): Uint8Array {
  return typeof content === "string" ? utf8ToBytes(content) : content;
}

/** SHA-256 of a content as 64 lower-case hexadecimal digits. */
export function sha256Of(content: Content): string {
  return bytesToHex(sha256(bytesOf(content)));
}

/** Takes the measures of a file. */
export function measure({ path, format, holds, table, rows, content }: Draft): ExportedFile {
  const bytes = bytesOf(content);
  return {
    ...{ path, format, holds, table, rows },
    mediaType: mediaTypes[format],
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
  };
}

/** Puts chunks of bytes behind each other. */
export function concatenate(chunks: Iterable<Uint8Array>): Uint8Array {
  const all = [...chunks];
  const whole = new Uint8Array(all.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of all) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
