/**
 * Lines that load the data. Each is a function of the address of the folder with the files, with a closing slash, so
 * that an instance shows its own address and tests run the very lines that readers see.
 */

/** One way to load a table. */
export interface Recipe {
  readonly id: string;
  readonly tool: string;
  /** What must be there first; empty when nothing. */
  readonly needs?: string;
  readonly code: (folder: string) => string;
  readonly note?: string;
}

const recipes: readonly Recipe[] = [
  {
    id: "javascript",
    tool: "JavaScript",
    code: (folder) => `const clusters = await (await fetch("${folder}clusters.json")).json();`,
    note: "In a browser, in Node 18 or later, in Deno and in Bun.",
  },
  {
    id: "pandas",
    tool: "Python, pandas",
    needs: "import pandas",
    code: (folder) =>
      `clusters = pandas.read_csv("${folder}clusters.csv", keep_default_na=False, na_values=[""])`,
    note: "The two options keep NA, the code of Namibia, from becoming a missing value.",
  },
  {
    id: "pandas-parquet",
    tool: "Python, pandas over Parquet",
    needs: "import pandas, with pyarrow installed",
    code: (folder) => `clusters = pandas.read_parquet("${folder}clusters.parquet")`,
  },
  {
    id: "polars",
    tool: "Python, polars",
    needs: "import polars",
    code: (folder) => `clusters = polars.read_parquet("${folder}clusters.parquet")`,
  },
  {
    id: "r",
    tool: "R",
    code: (folder) => `clusters <- read.csv("${folder}clusters.csv", na.strings = "")`,
    note: "Without na.strings, R takes NA, the code of Namibia, for a missing value.",
  },
  {
    id: "r-arrow",
    tool: "R, arrow",
    needs: "library(arrow)",
    code: (folder) => `clusters <- read_parquet("${folder}clusters.parquet")`,
  },
  {
    id: "duckdb",
    tool: "DuckDB",
    code: (folder) => `FROM '${folder}clusters.parquet';`,
    note: "From an address, DuckDB fetches its extension httpfs once. A file on your disk needs none.",
  },
  {
    id: "duckdb-csv",
    tool: "DuckDB over CSV",
    code: (folder) => `FROM read_csv('${folder}clusters.csv', nullstr = '', allow_quoted_nulls = false);`,
  },
  {
    id: "sqlite",
    tool: "SQLite",
    needs: "the file observatory.sqlite, downloaded",
    code: () => `sqlite3 observatory.sqlite "SELECT name, country, stage FROM clusters"`,
    note: "All tables in one file, with keys between them.",
  },
  {
    id: "excel",
    tool: "Excel",
    code: (folder) => `Data > From Web > ${folder}clusters.csv`,
    note: "Or open observatory.xlsx: one sheet a table, and a sheet that explains each column.",
  },
  {
    id: "google-sheets",
    tool: "Google Sheets",
    code: (folder) => `=IMPORTDATA("${folder}clusters.csv")`,
  },
];

/** An indicator made again from the tables, in two languages. */
const recompute = {
  sql: `SELECT c.record, count(DISTINCT lower(trim(s.publisher))) AS recomputed
FROM citations AS c
JOIN sources AS s ON s.id = c.source
WHERE c.record LIKE 'clusters/%'
GROUP BY c.record
ORDER BY c.record;`,
  python: (folder: string) => `import pandas

def table(name):
    return pandas.read_csv("${folder}" + name + ".csv", keep_default_na=False, na_values=[""])

cited = table("citations").merge(table("sources"), left_on="source", right_on="id")
cited = cited[cited["record"].str.startswith("clusters/")]
publisher = cited["publisher"].str.strip().str.lower()
recomputed = publisher.groupby(cited["record"]).nunique()

indicators = table("indicators")
published = indicators[indicators["indicator"] == "evidence.sources"].set_index("record")["value"].dropna()
print("equal" if (recomputed.sort_index() == published.sort_index()).all() else "different")`,
};

/** Engines for more data than one machine holds. */
const engines = {
  duckdb: (folder: string) => `SELECT c.region, count(*) AS clusters, median(i.value) AS members
FROM '${folder}indicators.parquet' AS i
JOIN '${folder}clusters.parquet' AS c ON i.record = 'clusters/' || c.id
WHERE i.indicator = 'members.total' AND i.counted = 'members'
GROUP BY c.region ORDER BY clusters DESC;`,
  spark: (folder: string) => `indicators = spark.read.parquet("${folder}indicators.parquet")
indicators.where("indicator = 'members.total'").groupBy("counted").count().show()`,
};

export const loading = {
  title: "Load the data",
  lead: "One line for each tool. The same tables stand in every format, so take the one that your tool reads best.",
  recipes,
  recompute,
  engines,
  needs: "First:",
  columns: "What the columns mean:",
  recomputeTitle: "Recompute an indicator",
  recomputeText: [
    "“Independent sources” counts the different publishers of the documents that a record cites. These lines make it again for every cluster, from the tables of citations and of sources.",
    "Every other indicator can be checked in the same way: the JSON of each record holds the formula, each input with its source, and the result.",
  ],
  sqlCaption: "SQL, for SQLite and DuckDB",
  pythonCaption: "Python",
  enginesTitle: "With an engine for large data",
  enginesText: [
    "The Parquet files are typed, one for each entity, sorted by their key, and carry statistics, so that engines skip what a question does not need.",
    "Spark and Trino read from a file system or an object store. Copy each file to a folder of its own name first.",
  ],
  duckdbCaption: "DuckDB, from the addresses as they are",
  sparkCaption: "Spark (Python)",
  sparkFolder: "s3a://your-bucket/observatory/",
  trinoCaption: "Trino, a table over a folder in an object store",
  trinoFolder: "s3://your-bucket/observatory/",
  trinoAll: "The statements for all tables",
  testedTitle: "What is tested",
  testedText:
    "Each release runs the lines for JavaScript, pandas over CSV, R over CSV, DuckDB over local files and SQLite, where these tools are installed. The lines for pyarrow, polars, arrow, Excel, Google Sheets, Spark and Trino are written from their documentation and not run.",
};
