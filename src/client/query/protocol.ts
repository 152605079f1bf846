/** What the page and its worker say to each other. */

/** Opens the database; the bytes are copies that the worker may keep. */
export interface OpenRequest {
  readonly kind: "open";
  readonly program: ArrayBuffer;
  readonly database: ArrayBuffer;
}

export interface AskRequest {
  readonly kind: "ask";
  readonly sql: string;
}

export type Value = string | number | null;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether rows were left out because there were too many. */
  readonly isCapped: boolean;
  readonly milliseconds: number;
}

export type Reply =
  | { readonly kind: "open" }
  | ({ readonly kind: "answer" } & Answer)
  | { readonly kind: "error"; readonly message: string };

/** Rows that are kept of an answer: what a browser holds with ease. */
export const mostRows = 100_000;
