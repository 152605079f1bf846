import initSqlJs, { type Database, type SqlValue } from "sql.js";
import {
  type Answer,
  type AskRequest,
  mostRows,
  type OpenRequest,
  type Reply,
  type Value,
} from "./query/protocol.ts";

/**
 * Holds the database and answers questions, apart from the page, so that a long question can be stopped. It has no way to
 * a network: the page hands it the bytes of the program and of the database.
 */

let database: Database | null = null;

const reply = (message: Reply): void => postMessage(message);

async function open({ program, database: bytes }: OpenRequest): Promise<void> {
  const { Database } = await initSqlJs({ wasmBinary: program });
  database = new Database(new Uint8Array(bytes));
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
    let isCapped = false;
    while (statement.step()) {
      if (rows.length === mostRows) {
        isCapped = true;
        break;
      }
      rows.push(statement.get().map(toValue));
    }
    return { columns: statement.getColumnNames(), rows, isCapped, milliseconds: performance.now() - started };
  } finally {
    statement.free();
  }
}

/** Bytes, which no table of ours holds, are told by their number. */
function toValue(value: SqlValue): Value {
  return value instanceof Uint8Array ? `${value.length} bytes` : value;
}

addEventListener("message", async ({ data }: MessageEvent<OpenRequest | AskRequest>) => {
  try {
    if (data.kind === "open") await open(data);
    else reply({ kind: "answer", ...ask(data.sql) });
  } catch (error) {
    reply({ kind: "error", message: error instanceof Error ? error.message : String(error) });
  }
});
