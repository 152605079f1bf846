import { formatNumber } from "../format.ts";

/** A question that shows what can be asked. */
export interface ExampleQuestion {
  readonly id: string;
  readonly question: string;
  readonly sql: string;
}

const examples: readonly ExampleQuestion[] = [
  {
    id: "stages-by-region",
    question: "How many clusters of each region are at which stage?",
    sql: `SELECT r.label AS region,
       count(*) AS clusters,
       sum(c.stage = 'initiation') AS initiation,
       sum(c.stage = 'establishment') AS establishment,
       sum(c.stage = 'operationalisation') AS operationalisation,
       sum(c.stage = 'transformation') AS transformation,
       sum(c.stage IS NULL) AS unknown
FROM clusters AS c
JOIN terms AS r ON r.vocabulary = 'regions' AND r.id = c.region
GROUP BY c.region
ORDER BY clusters DESC`,
  },
  {
    id: "fastest-growing",
    question: "Which memberships grow fastest, from which counts, and by which sources?",
    sql: `SELECT c.name, c.country, round(i.value, 1) AS per_cent_a_year, i.counted,
       group_concat(m.calendar_year || ': ' || m.count, ', ' ORDER BY m.calendar_year) AS counts,
       replace(group_concat(DISTINCT m.source), ',', ', ') AS sources
FROM indicators AS i
JOIN clusters AS c ON i.record = 'clusters/' || c.id
JOIN members AS m ON m.cluster = c.id AND m.type = 'total' AND m.counted = i.counted
WHERE i.indicator = 'members.growth' AND i.value IS NOT NULL
GROUP BY c.id
ORDER BY i.value DESC
LIMIT 20`,
  },
  {
    id: "public-money",
    question: "How large is the public share of the financing, by region?",
    sql: `SELECT r.label AS region, count(*) AS mixes, round(min(i.value)) AS lowest, round(avg(i.value)) AS mean, round(max(i.value)) AS highest
FROM indicators AS i
JOIN clusters AS c ON i.record = 'clusters/' || c.id
JOIN terms AS r ON r.vocabulary = 'regions' AND r.id = c.region
WHERE i.indicator = 'financing.public_share' AND i.value IS NOT NULL
GROUP BY c.region
ORDER BY mixes DESC`,
  },
  {
    id: "members-over-time",
    question: "How did the members of one cluster develop, and who says so?",
    sql: `SELECT c.name, m.calendar_year AS year, m.count AS members, m.counted, s.publisher, m.source
FROM members AS m
JOIN clusters AS c ON c.id = m.cluster
LEFT JOIN sources AS s ON s.id = m.source
WHERE m.type = 'total'
  AND m.cluster = (SELECT cluster FROM members WHERE type = 'total' GROUP BY cluster ORDER BY count(*) DESC, cluster LIMIT 1)
ORDER BY m.calendar_year`,
  },
  {
    id: "one-source",
    question: "Which clusters rest on a single document?",
    sql: `SELECT k.name, k.country, s.publisher, s.title
FROM clusters AS k
JOIN citations AS c ON c.record = 'clusters/' || k.id
JOIN sources AS s ON s.id = c.source
GROUP BY k.id
HAVING count(DISTINCT c.source) = 1
ORDER BY s.publisher, k.name`,
  },
  {
    id: "not-evaluated",
    question: "Of which policies does no source report an evaluation?",
    sql: `SELECT name, countries, start, "end"
FROM policies
WHERE evaluation IS NULL OR evaluation = 'unknown'
ORDER BY name`,
  },
  {
    id: "why-missing",
    question: "Why are values missing, indicator by indicator?",
    sql: `SELECT d.label AS indicator, i.reason_when_missing AS reason, count(*) AS clusters
FROM indicators AS i
JOIN indicator_definitions AS d ON d.id = i.indicator
WHERE i.value IS NULL AND d.subject = 'cluster'
GROUP BY i.indicator, i.reason_when_missing
ORDER BY d.label, clusters DESC`,
  },
  {
    id: "recompute",
    question: "Does the published number of independent sources follow from the citations?",
    sql: `WITH again AS (
  SELECT c.record, count(DISTINCT lower(trim(s.publisher))) AS value
  FROM citations AS c
  JOIN sources AS s ON s.id = c.source
  WHERE c.record LIKE 'clusters/%'
  GROUP BY c.record
)
SELECT a.record, a.value AS recomputed, i.value AS published, a.value = i.value AS equal
FROM again AS a
JOIN indicators AS i ON i.record = a.record AND i.indicator = 'evidence.sources'
ORDER BY equal, a.record`,
  },
];

/** Names as a sentence has them: a, b and c. */
function list(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Words of the page that asks the data in SQL. */
export const query = {
  title: "Ask the data in SQL",
  lead: "Write a question in SQL and see the answer as a table. Everything happens on this page: no question and no answer leaves it.",
  noScript: "This page needs JavaScript. The same database is a file that any SQLite program opens:",
  fileOf: "observatory.sqlite",
  examplesTitle: "Questions to begin with",
  examples,
  label: "Question in SQL",
  run: "Ask",
  runKeys: "Ctrl + Enter asks too.",
  stop: "Stop",
  copyLink: "Copy a link to this question",
  linkCopied: "The link is copied.",
  linkShown: "The address of this page holds the question.",
  again: "Try again",
  idle: (size: string) => `Nothing is loaded yet. The first question loads ${size}.`,
  loading: (all: string) => `Loading the database and the program that reads it, ${all} in all.`,
  arrived: (done: string, all: string) => `${done} of ${all}.`,
  loadingLabel: "Loading",
  running: "Looking for the answer …",
  stopped: "Stopped. The question is still here.",
  tooSlow: (seconds: number) =>
    `No answer after ${seconds} seconds, so the question was stopped. Ask for less, or add LIMIT.`,
  failed: (file: string) =>
    `${file} could not be loaded. Check the connection and try again; what you wrote is still here.`,
  halfFile: (file: string) => `${file} arrived only in part. Try again; what you wrote is still here.`,
  broken: (message: string) =>
    `The program that reads the database failed${message ? ` (${message.replace(/\.$/, "")})` : ""}. Try again, or ask for less; what you wrote is still here.`,
  programFile: "The program that reads the database",
  databaseFile: "The database",
  noWasm: "This browser cannot run WebAssembly, which the database needs. Download the file instead.",
  answer: (rows: string, seconds: string) => `${rows}, in ${seconds}.`,
  seconds: (seconds: string) => `${seconds} s`,
  noTime: "less than 0.01 s",
  oneRow: "1 row",
  manyRows: (count: number) => `${formatNumber(count, 0)} rows`,
  noRows: "No row fits the question",
  cut: (shown: number, all: number) =>
    `The table shows the first ${formatNumber(shown, 0)} of ${formatNumber(all, 0)}; the files below hold all of them.`,
  capped: (kept: number) =>
    `There are more rows than this page can hold: it keeps the first ${formatNumber(kept, 0)}.`,
  inLine: (line: number) => `It stands in line ${line}.`,
  asked: "Answer to this question:",
  unknown: "unknown",
  resultTitle: "Answer",
  csv: "Answer as CSV",
  json: "Answer as JSON",
  fileName: "answer",
  tablesTitle: "What can be asked for",
  tablesText: (about: readonly string[]) =>
    `Each table with its columns. The database also holds the tables ${list(about)}, which describe the data. The same tables stand in the files for download.`,
  look: (rows: number) => `Show its first ${rows} rows`,
  types: {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "1 for yes, 0 for no",
    date: "date as text, year-month-day",
  },
  rowsOf: (count: number) => (count === 1 ? "1 row" : `${formatNumber(count, 0)} rows`),
  whole: (size: string) => `The database as a file for your own program, ${size}`,
  refused: {
    empty: "There is no question yet. Write one, or take one from the list.",
    several: "That is more than one statement. Ask one question at a time.",
    long: (most: number) => `The question is too long: at most ${formatNumber(most, 0)} letters.`,
    writes: (word: string) =>
      `${word || "This"} is no question. The data can only be read here: begin with SELECT or WITH.`,
    outside: (word: string) =>
      `${word} is not possible here: a question reads the tables of this page and nothing else. Begin with SELECT or WITH.`,
  },
  hints: {
    readOnly: "The data can only be read here.",
    functions: "Questions have SQLite’s own functions, and none of them reads files or addresses.",
    incomplete: "The question ends too early: a part or a closing bracket is missing.",
    openQuote: "A quotation mark is opened and not closed.",
    memory: "The question needs more memory than this page gives it. Ask for less, or add LIMIT.",
    ambiguous: (column: string) =>
      `Several of these tables have a column ${column}. Write the name of its table and a dot before it.`,
    table: (name: string) => `Did you mean ${name}?`,
    tables: (names: readonly string[]) => `Tables are ${names.join(", ")}.`,
    column: (name: string) => `Did you mean ${name}?`,
    elsewhere: (column: string, tables: readonly string[]) =>
      `A column ${column} stands in ${tables.join(", ")}.`,
  },
};
