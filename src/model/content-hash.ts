import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { compareText } from "./problem.ts";

/** SHA-256 of the canonical JSON of a value in UTF-8, as 64 lower-case hexadecimal digits: equal content, equal hash. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** JSON without spaces, with the names of every object in the order of their characters; a Map is a list of entries. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, child: unknown) => {
    if (child instanceof Map) return [...child];
    if (child === null || typeof child !== "object" || Array.isArray(child)) return child;
    return Object.fromEntries(Object.entries(child).sort(([a], [b]) => compareText(a, b)));
  });
}
