import { unzlibSync } from "fflate";
import initSqlJs, { type Database, type Statement } from "sql.js";
import { distinctNames, plainValue, type Value } from "../site/query/answer.ts";
import {
  type Answer,
  type AskRequest,
  mostLetters,
  mostMemory,
  mostRows,
  type OpenRequest,
  type Reply,
} from "./query/protocol.ts";

/**
 * Holds the database and answers questions, apart from the page, so that a long question can be stopped. It has no way to
 * a network: the page hands it the bytes of the program and of the database.
 */

let database: Database | null = null;

const reply = (message: Reply): void => postMessage(message);

async function open({ program, database: packed }: OpenRequest): Promise<void> {
  // With the functions of SQLite itself: those that sql.js puts in their place warn on the console at every row.
  const settings = { wasmBinary: program, useOldExtensionFunctions: false };
  const { Database } = await initSqlJs(settings);
  database = new Database(unzlibSync(new Uint8Array(packed)));
  // What a question sorts or sets aside counts as memory too, and more memory than this fails with a message.
  database.run(`PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = ${mostMemory}`);
  // A copy in memory; still, a question that would change it is refused, so that one answer cannot spoil the next.
  database.run("PRAGMA query_only = ON");
  reply({ kind: "open" });
}

function ask(sql: string): Answer {
  if (!database) throw new Error("The database is not open.");
  const started = performance.now();
  const statement = database.prepare(sql);
  try {
    const rows: Value[][] = [];
    let letters = 0;
    let isCapped = false;
    while (statement.step()) {
      if (rows.length === mostRows || letters >= mostLetters) {
        isCapped = true;
        break;
      }
      const row = exactValues(statement).map(plainValue);
      for (const value of row) if (typeof value === "string") letters += value.length;
      rows.push(row);
    }
    const columns = distinctNames(statement.getColumnNames());
    return { columns, rows, isCapped, milliseconds: performance.now() - started };
  } finally {
    statement.free();
  }
}

/** A row with whole numbers as they are stored; the types of sql.js do not know this way yet. */
function exactValues(statement: Statement): Parameters<typeof plainValue>[0][] {
  const get = statement.get as (
    parameters: null,
    options: { useBigInt: boolean },
  ) => Parameters<typeof plainValue>[0][];
  return get.call(statement, null, { useBigInt: true });
}

addEventListener("message", async ({ data }: MessageEvent<OpenRequest | AskRequest>) => {
  try {
    if (data.kind === "open") await open(data);
    else reply({ kind: "answer", ...ask(data.sql) });
  } catch (error) {
    // SQLite's own messages come as plain errors; everything else is the program that failed.
    const isPlain = error instanceof Error && error.name === "Error";
    const message = error instanceof Error ? error.message : String(error);
    reply({ kind: "error", message, isFatal: data.kind === "open" || !isPlain });
  }
});
