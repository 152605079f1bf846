/** Reads CSV back by RFC 4180 alone, without the code that writes it. An empty cell without quotes is null. */
export function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  for (const [whole, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (whole === "") continue;
    row.push(quoted !== undefined ? quoted.replaceAll('""', '"') : bare === "" ? null : (bare ?? null));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
