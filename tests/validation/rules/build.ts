import { describe, expect, it } from "vitest";
import { buildDataset, type CheckedFile } from "../../../src/model/build-dataset.ts";
import type { Dataset, RecordFolder } from "../../../src/model/dataset.ts";
import { formatPath } from "../../../src/model/problem.ts";
import type { Finding, Rule } from "../../../src/validation/rule.ts";

/** A record or a part of one. Loose on purpose: tests also write what the schemas would refuse. */
type Fields = Record<string, unknown>;

/** What a test says about its dataset; everything else is filled in. A field given as undefined is left out. */
export interface Parts {
  readonly clusters?: Record<string, Fields>;
  readonly policies?: Record<string, Fields>;
  readonly financing?: Record<string, Fields>;
  readonly statistics?: Record<string, Fields>;
  readonly corrections?: Record<string, Fields>;
  readonly sources?: Record<string, Fields>;
  readonly releases?: Record<string, Fields>;
  /** Terms by vocabulary; replaces the tiny vocabulary of that name. */
  readonly vocabularies?: Record<string, Record<string, Fields>>;
  readonly moved?: readonly Fields[];
  readonly site?: Fields;
}

/** The day on which the tests run. */
export const today = "2026-11-22";

/** The source that records of the tests cite; it always exists. */
const guide: Fields = {
  title: "Guide",
  publisher: "Publisher",
  year: 2021,
  url: "https://guide.example.org/",
};

const tinyVocabularies: Record<string, Record<string, Fields>> = {
  countries: {
    UG: { label: "Uganda", region: "eastern-africa", bounding_box: [-1.5, 29.5, 4.3, 35.1] },
    ES: { label: "Spain", region: "europe", bounding_box: [27.5, -18.3, 43.9, 4.5] },
    FJ: { label: "Fiji", region: "world", bounding_box: [-21, 176.5, -12, -178] },
  },
  regions: {
    world: { label: "World" },
    africa: { label: "Africa", broader: "world" },
    "eastern-africa": { label: "Eastern Africa", broader: "africa" },
    europe: { label: "Europe", broader: "world" },
  },
  groupings: { comesa: { label: "COMESA", members: ["UG"] } },
  ecosystems: { "agri-food": { label: "Agri-food" } },
  sectors: {
    food: { label: "Food", isic: ["C10"], ecosystems: ["agri-food"] },
    fish: { label: "Fish", broader: "food", isic: ["A03"], ecosystems: ["agri-food"] },
    aerospace: { label: "Aerospace", isic: ["C3030"], ecosystems: [] },
  },
  stages: {
    initiation: { label: "Initiation" },
    establishment: { label: "Establishment" },
    operationalisation: { label: "Operationalisation" },
    transformation: { label: "Transformation" },
  },
  criteria: {
    I1: { label: "I1", stage: "initiation" },
    I2: { label: "I2", stage: "initiation" },
    E1: { label: "E1", stage: "establishment" },
    O1: { label: "O1", stage: "operationalisation" },
    O2: { label: "O2", stage: "operationalisation" },
    T1: { label: "T1", stage: "transformation" },
  },
  "financing-sources": {
    public: { label: "Public" },
    "public-regional": { label: "Regional public", broader: "public" },
    "membership-fees": { label: "Membership fees" },
    projects: { label: "Projects" },
  },
  labels: { bronze: { label: "Bronze", valid_months: 24 }, recognition: { label: "Recognition" } },
  measures: {
    "firms-upgraded": { label: "Firms upgraded", unit: "percent" },
    "jobs-target": { label: "Jobs wanted", unit: "jobs" },
    "turnover-growth": { label: "Growth of turnover", unit: "percent" },
    "grant-total": { label: "Grants", unit: "currency" },
  },
  services: { training: { label: "Training", from_stage: "establishment" } },
  "policy-phases": { design: { label: "Design" } },
  "policy-dimensions": { actors: { label: "Actors" } },
};

const tinySite: Fields = {
  title: "Observatory",
  tagline: "Test",
  description: "Test site.",
  url: "https://observatory.example.org",
  language: "en",
  publisher: { name: "Testers" },
  repository: "https://code.example.org/observatory",
  licence_data: "CC-BY-4.0",
  licence_code: "MIT",
};

const defaults: Record<Exclude<RecordFolder, "vocabularies">, (id: string) => Fields> = {
  clusters: (id) => ({
    name: id,
    summary: `About ${id}.`,
    entity: "cluster-organisation",
    country: "UG",
    sector: "food",
    added: "2026-01-10",
  }),
  policies: (id) => ({
    name: id,
    summary: `About ${id}.`,
    covers: { countries: ["UG"] },
    added: "2026-01-10",
  }),
  financing: (id) => ({
    name: id,
    summary: `About ${id}.`,
    kind: "survey",
    covers: { regions: ["africa"] },
    added: "2026-01-10",
  }),
  statistics: (id) => ({
    name: id,
    summary: `About ${id}.`,
    covers: { countries: ["UG"] },
    added: "2026-01-10",
  }),
  corrections: (id) => ({
    title: id,
    source: "guide p. 1",
    stated: "One thing.",
    action: "kept",
    reason: "Another thing.",
    status: "open",
    date: "2026-01-10",
  }),
  releases: (id) => ({
    version: id,
    date: "2026-01-10",
    content_hash: "0".repeat(64),
    summary: "A state of the data.",
    counts: { clusters: 1 },
    fields: { cluster: { name: "text" } },
    columns: { clusters: ["id"] },
  }),
  sources: (id) => ({ title: id, publisher: "Publisher", year: 2020 }),
};

/** Makes a valid dataset from parts of records, by the same way as the program. */
export function dataset(parts: Parts = {}): Dataset {
  const files: CheckedFile[] = [
    {
      file: "data/site.yaml",
      folder: "site.yaml",
      id: "site",
      value: compact({ ...tinySite, ...parts.site }),
    },
    {
      file: "data/redirects.yaml",
      folder: "redirects.yaml",
      id: "redirects",
      value: { moved: parts.moved ?? [] },
    },
  ];
  const add = (folder: RecordFolder, id: string, value: Fields): void => {
    files.push({ file: `data/${folder}/${id}.yaml`, folder, id, value: compact(value) });
  };
  for (const [id, terms] of Object.entries({ ...tinyVocabularies, ...parts.vocabularies })) {
    add("vocabularies", id, { title: id, description: `List of ${id}.`, terms });
  }
  // The guide is cited by a correction, so that no test but its own hears of an uncited source.
  const sources = { guide, ...parts.sources };
  const corrections = { "always-there": {}, ...parts.corrections };
  for (const [folder, make] of Object.entries(defaults) as [
    keyof typeof defaults,
    (id: string) => Fields,
  ][]) {
    const records =
      folder === "sources" ? sources : folder === "corrections" ? corrections : (parts[folder] ?? {});
    for (const [id, fields] of Object.entries(records)) add(folder, id, { ...make(id), ...fields });
  }
  const built = buildDataset(files);
  if (!built) throw new Error("The test has no site settings.");
  return built;
}

function compact(fields: Fields): Fields {
  return structuredClone(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  );
}

/** What a bad case must report: exactly these findings, in this order. */
export interface Expected {
  readonly file: string;
  /** As people read it: `members[0].total`. */
  readonly path: string;
  /** Words that the message must hold. */
  readonly message: readonly string[];
  /** Words that the remedy must hold. */
  readonly remedy?: readonly string[];
}

export interface Cases {
  readonly good: Record<string, Parts>;
  readonly bad: Record<string, readonly [Parts, ...Expected[]]>;
}

/** Runs a table of good and bad cases against a rule. */
export function testRule(rule: Rule, { good, bad }: Cases): void {
  describe(rule.id, () => {
    it.each(Object.entries(good))("accepts %s", (_, parts) => {
      expect(findings(rule, parts)).toEqual([]);
    });
    it.each(Object.entries(bad))("refuses %s", (_, [parts, ...expected]) => {
      const found = findings(rule, parts);
      expect(found.map(({ file, path }) => [file, formatPath(path)])).toEqual(
        expected.map(({ file, path }) => [file, path]),
      );
      for (const [index, { message, remedy = [] }] of expected.entries()) {
        for (const word of message) expect(found[index]?.message).toContain(word);
        for (const word of remedy) expect(found[index]?.remedy).toContain(word);
      }
      for (const finding of found) expectReadable(finding);
    });
  });
}

export function findings(rule: Rule, parts: Parts): Finding[] {
  return [...rule.check({ dataset: dataset(parts), today })];
}

/** Messages are for people: no pattern, no name of a program's value, always a remedy. */
function expectReadable({ message, remedy }: Finding): void {
  for (const text of [message, remedy]) {
    expect(text).not.toMatch(/\\[dpswu]|\[a-z|\(\?|undefined|NaN|\[object|null/);
    expect(text).not.toMatch(/\.$/);
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThan(400);
  }
}
