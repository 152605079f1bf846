/**
 * A question stands behind the # of the address: browsers do not send that part, so that nothing of it leaves the page.
 */
const name = "sql";

/** What stands behind the # for a question; empty for none. */
export function writeQuestion(sql: string): string {
  // Halves of characters, which no address can hold, become the sign for what cannot be shown.
  return sql.trim() === "" ? "" : `${name}=${encodeURIComponent(sql.toWellFormed())}`;
}

/** The question of an address; null where it holds none. */
export function readQuestion(hash: string): string | null {
  const written = hash.replace(/^#/, "");
  if (!written.startsWith(`${name}=`)) return null;
  try {
    return decodeURIComponent(written.slice(name.length + 1));
  } catch {
    // A cut or misspelt address: what can be read of it is better than nothing.
    return written.slice(name.length + 1);
  }
}
