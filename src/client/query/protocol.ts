import type { Value } from "../../site/query/answer.ts";

/** What the page and its worker say to each other. */

/** Opens the database; the bytes are copies that the worker may keep. */
export interface OpenRequest {
  readonly kind: "open";
  readonly program: ArrayBuffer;
  /** The database in zlib's format. */
  readonly database: ArrayBuffer;
}

export interface AskRequest {
  readonly kind: "ask";
  readonly sql: string;
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether rows were left out because there were too many. */
  readonly isCapped: boolean;
  readonly milliseconds: number;
}

export interface Refusal {
  readonly message: string;
  /** Whether the program itself failed, not only the question: its worker is then of no more use. */
  readonly isFatal: boolean;
}

export type Reply =
  | { readonly kind: "open" }
  | ({ readonly kind: "answer" } & Answer)
  | ({ readonly kind: "error" } & Refusal);

/** Rows that are kept of an answer: what a browser holds with ease. */
export const mostRows = 100_000;
/** Letters that are kept of an answer, for answers of few rows and long texts. */
export const mostLetters = 20_000_000;
/** Memory that a question may take, in bytes. The database itself is not part of it. */
export const mostMemory = 256 * 1024 * 1024;
