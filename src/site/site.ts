import { Benchmark } from "../benchmark/benchmark.ts";
import { type PolicyNote, policyNotesOf } from "../benchmark/policies-around.ts";
import { subjectOf } from "../benchmark/subject.ts";
import type { Histories } from "../history/record-history.ts";
import type { IndicatorTable } from "../indicators/compute.ts";
import type { TraceInput } from "../indicators/definition.ts";
import type { Cluster, Dataset, Entry, Policy, Source } from "../model/dataset.ts";
import { labelOf } from "../model/dataset.ts";
import { type Edition, editionOf } from "../model/edition.ts";
import { comparedRegionOf, countriesOfCluster, regionsOfCluster } from "../model/geography.ts";
import { type Citing, indexUses, sourceKey, type Use } from "../model/source-index.ts";
import { formatDate, sentenceCase } from "../text/format.ts";
import { text } from "../text/index.ts";
import { listCharts } from "./charts/catalogue.ts";
import type { Chart } from "./charts/chart.ts";
import type { FieldRow } from "./field-reference.ts";
import { buildFootnotes, type Footnotes } from "./footnotes.ts";
import { buildLists, type Lists } from "./lists.ts";

type NamedRecord = Entry<Citing & { readonly name: string }>;

/** What the dataset does not say: where the site is served, and what the build made before it. */
export interface SiteOptions {
  /** Path below which the site is served: "/" or "/observatory/". */
  readonly prefix: string;
  /** Address of the site without the prefix and without a closing slash; overrides data/site.yaml. */
  readonly url?: string;
  /** Fields of all kinds of records, for the field reference. */
  readonly fields?: readonly FieldRow[];
  /** Schemas of all kinds of records by name, for the description of the data. */
  readonly schemas?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** How the records came to be as they are; without it pages say that no history is known. */
  readonly histories?: Histories;
  /** Names of built assets by their plain name, for example `site.css` → `site.3f2a.css`. */
  readonly assets?: ReadonlyMap<string, string>;
  /** Which state of the data it is, where the dataset is only a part of them. */
  readonly edition?: Edition;
}

/**
 * Everything pages need, computed once: the dataset, the indicators, and the indexes between records. Pages choose
 * from it; they never compute facts. A class, so that Eleventy hands it on as it is instead of copying it.
 */
export class Site {
  readonly dataset: Dataset;
  readonly indicators: IndicatorTable;
  /** All clusters among each other. */
  readonly benchmark: Benchmark;
  /** Policies as the benchmark names them. */
  readonly policyNotes: readonly PolicyNote[];
  readonly prefix: string;
  readonly url: string;
  /** Lists over which pages are made. */
  readonly lists: Lists;
  readonly fields: readonly FieldRow[];
  readonly schemas: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly histories: Histories;
  readonly #assets: ReadonlyMap<string, string>;
  readonly #files: ReadonlyMap<string, Source>;
  readonly #byKey: ReadonlyMap<string, Source>;
  /** Records with a page of their own by `folder/id`, as references name them. */
  readonly #records: ReadonlyMap<string, NamedRecord>;
  readonly #clusters: ReadonlyMap<string, Cluster>;
  readonly #policies: ReadonlyMap<string, Policy>;
  readonly #charts: ReadonlyMap<string, Chart>;
  readonly #footnotes = new Map<object, Footnotes>();
  readonly #options: SiteOptions;
  #edition: Edition | undefined;
  /** Places that cite each source, by permanent id. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Clusters that name each policy, by id of the policy. */
  readonly clustersOfPolicy: ReadonlyMap<string, readonly Cluster[]>;

  constructor(dataset: Dataset, indicators: IndicatorTable, options: SiteOptions) {
    this.dataset = dataset;
    this.indicators = indicators;
    this.benchmark = new Benchmark(
      dataset,
      dataset.clusters.map((cluster) =>
        subjectOf(dataset, cluster, (id) => indicators.result(cluster.id, id)),
      ),
    );
    this.policyNotes = policyNotesOf(dataset);
    this.prefix = options.prefix.endsWith("/") ? options.prefix : `${options.prefix}/`;
    this.url = (options.url ?? dataset.site.url).replace(/\/$/, "");
    this.lists = buildLists(dataset);
    this.fields = options.fields ?? [];
    this.schemas = options.schemas ?? new Map();
    this.#options = options;
    this.#edition = options.edition;
    this.histories = options.histories ?? { available: false, reason: "no-repository" };
    this.#assets = options.assets ?? new Map();
    this.#files = new Map(
      dataset.sources.filter(({ file }) => file !== null).map((source) => [source.id, source]),
    );
    this.#byKey = new Map(dataset.sources.map((source) => [sourceKey(source), source]));
    const byFolder = new Map<string, readonly NamedRecord[]>([
      ["clusters", dataset.clusters],
      ["policies", dataset.policies],
      ["financing", dataset.patterns],
      ["statistics", dataset.statistics],
    ]);
    this.uses = indexUses(dataset.sources, byFolder);
    this.#records = new Map(
      [...byFolder].flatMap(([folder, entries]) =>
        entries.map((entry): [string, NamedRecord] => [`${folder}/${entry.id}`, entry]),
      ),
    );
    this.#clusters = new Map(dataset.clusters.map((cluster) => [cluster.id, cluster]));
    this.#policies = new Map(dataset.policies.map((policy) => [policy.id, policy]));
    this.clustersOfPolicy = groupByMany(dataset.clusters, ({ record }) =>
      (record.policies ?? []).map(({ policy }) => policy),
    );
    // Last, because charts choose from all of the above.
    const charts = listCharts(this);
    this.lists = { ...this.lists, charts };
    this.#charts = new Map(charts.map((chart) => [chart.id, chart]));
  }

  /** Which state of the data this is. Made when it is first asked for, since it reads all of them. */
  get edition(): Edition {
    this.#edition ??= editionOf(this.dataset);
    return this.#edition;
  }

  /** The same site around a part of its data, which is of the same edition. */
  withData(dataset: Dataset, indicators: IndicatorTable): Site {
    return new Site(dataset, indicators, { ...this.#options, edition: this.edition });
  }

  /** Link to a page or file of the site, with the path prefix. */
  href(path: string): string {
    return this.prefix + path.replace(/^\//, "");
  }

  /** Full address of a page or file, for canonical links and feeds. */
  absolute(path: string): string {
    return this.url + this.href(path);
  }

  /** Link to a built asset such as `site.css`. */
  asset(name: string): string {
    return this.href(`/assets/${this.#assets.get(name) ?? name}`);
  }

  /** The source line below a chart that draws on many records. */
  get chartSource(): string {
    return text.shell.chartSource(this.dataset.site.title, formatDate(this.dataset.date));
  }

  /** Label of a term as readers see it. */
  label(vocabulary: string, term: string): string {
    return labelOf(this.dataset, vocabulary, term);
  }

  /** Name of a measure; a measure that is not in the vocabulary is named by its own words. */
  measure(id: string): string {
    const label = this.dataset.vocabularies.get("measures")?.terms.get(id)?.label;
    return label ?? sentenceCase(id);
  }

  /** The numbered sources of a record, made once. */
  footnotes(entry: { readonly record: Citing }): Footnotes {
    const known = this.#footnotes.get(entry.record);
    if (known) return known;
    const made = buildFootnotes(entry.record, this.#files, this.#byKey);
    this.#footnotes.set(entry.record, made);
    return made;
  }

  /** The numbered sources of an input of an indicator, as short citations such as "GIZ 2021, p. 30". */
  citationsOf({
    record,
    source,
  }: Pick<TraceInput, "record" | "source">): { number: number; label: string }[] {
    const entry = this.#records.get(record);
    if (!entry) return [];
    const { list, numbersOf } = this.footnotes(entry);
    return numbersOf(source).flatMap((number) => {
      const note = list.find((other) => other.number === number);
      return note ? [{ number, label: shortCitation(note.source, note.locator) }] : [];
    });
  }

  /** The documents behind an input of an indicator, or behind any other citation of a record named `folder/id`. */
  documentsOf({
    record,
    source,
  }: {
    record: string;
    source: string | readonly string[] | undefined;
  }): Source[] {
    const entry = this.#records.get(record);
    if (!entry) return [];
    const { list, numbersOf } = this.footnotes(entry);
    const numbers = new Set(numbersOf(source));
    return [...new Set(list.filter(({ number }) => numbers.has(number)).map((note) => note.source))];
  }

  /** A text that may begin with the ids of documents, with these written as short citations. */
  citationInWords(text: string): string {
    return text.replace(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g, (word) => {
      const source = this.#files.get(word);
      return source ? shortCitation(source, "") : word;
    });
  }

  /** The cluster of this id, if there is one. */
  cluster(id: string): Cluster | undefined {
    return this.#clusters.get(id);
  }

  /** The policy of this id, if there is one. */
  policy(id: string): Policy | undefined {
    return this.#policies.get(id);
  }

  /** The chart of this id; undefined where the data have nothing to draw for it. */
  chart(id: string): Chart | undefined {
    return this.#charts.get(id);
  }

  /** Name of a record given as `folder/id`; the reference itself when there is none. */
  nameOf(reference: string): string {
    return this.#records.get(reference)?.record.name ?? reference;
  }

  /** Name of the country, of the region where no country is known, or undefined. */
  placeOf(cluster: Cluster): string | undefined {
    const { country, region } = cluster.record;
    if (country)
      return countriesOfCluster(cluster)
        .map((code) => this.label("countries", code))
        .join(", ");
    return region ? this.label("regions", region) : undefined;
  }

  /** Label of the compared region of a cluster, or of its wider region. */
  regionLabel(cluster: Cluster): string {
    const region = comparedRegionOf(this.dataset, cluster) ?? regionsOfCluster(this.dataset, cluster)[0];
    return region ? this.label("regions", region) : "";
  }
}

/** A document in a few words: publisher, year and place. */
function shortCitation({ publisher, year }: Source, locator: string): string {
  const dated = year === "unknown" ? publisher : `${publisher} ${year}`;
  return locator ? `${dated}, ${locator}` : dated;
}

/** Groups items under each of their keys, keeping the order of the items. */
export function groupByMany<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
