import type { RecordFolder } from "../../src/model/dataset.ts";

/** A typical mistake in a sound record, and how it must be told. */
export interface Mistake {
  readonly mistake: string;
  readonly folder: RecordFolder;
  /** Fields that replace or join those of the sound record; `‸` marks the place that must be told. An empty text drops a field. */
  readonly write: Readonly<Record<string, string>>;
  /** Words that the message must hold. */
  readonly says: readonly string[];
  /** Words that the remedy must hold. */
  readonly mends: readonly string[];
}

const cited = "source: giz-cluster-guide-2021 p. 31";
const members = (entry: string) => ({ members: `members:\n  - ${entry}` });
const financing = (parts: string) => ({
  financing: `financing:\n  - { year: 2021, basis: actual, parts: { ${parts} }, completeness: partial, ${cited} }`,
});

/** The smallest sound record of each kind that the mistakes are made in, field by field. */
export const soundRecords: Partial<Record<RecordFolder, Readonly<Record<string, string>>>> = {
  clusters: {
    name: "name: Plastics Cluster of the Valley",
    summary: "summary: Firms of one valley train their workers together.",
    entity: "entity: cluster-initiative",
    country: "country: AT",
    sector: "sector: plastics",
    ...members(`{ year: 2021, total: 40, counted: members, ${cited} }`),
    added: 'added: "2026-11-22"',
  },
  policies: {
    name: "name: Contest of the Valleys",
    summary: "summary: A contest that pays for joint research.",
    covers: "covers: { countries: [AT] }",
    budgets: `budgets:\n  - { amount: EUR 600 million, for: whole-policy, year: 2020, ${cited} }`,
    added: 'added: "2026-11-22"',
  },
  financing: {
    name: "name: Financing in the valleys",
    summary: "summary: Fees bring a quarter of the income.",
    kind: "kind: survey",
    covers: "covers: { countries: [AT] }",
    mix: `mix: { parts: { public: 58 }, completeness: partial, ${cited} }`,
    added: 'added: "2026-11-22"',
  },
};

const inCluster: readonly Omit<Mistake, "folder">[] = [
  {
    mistake: "a misspelt field",
    write: { sector: "‸sectr: plastics" },
    says: ['there is no field "sectr"'],
    mends: ["did you mean `sector`?"],
  },
  {
    mistake: "a field that does not exist",
    write: { id: "‸id: valley" },
    says: ['there is no field "id"'],
    mends: ["use one of the fields here: name, full_name", "schemas/README.md"],
  },
  {
    mistake: "a field one level too deep",
    write: { place: "place: { name: Linz, ‸website: https://example.org }" },
    says: ['there is no field "website"'],
    mends: ["move it to the left"],
  },
  {
    mistake: "letters that changed places",
    write: members(`{ ‸yaer: 2021, total: 40, counted: members, ${cited} }`),
    says: ['there is no field "yaer"'],
    mends: ["did you mean `year`?"],
  },
  {
    mistake: "a missing field",
    write: { sector: "" },
    says: ["`sector` is missing"],
    mends: ["add `sector:` with one of", "data/vocabularies/sectors.yaml"],
  },
  {
    mistake: "a number without source",
    write: members("‸{ year: 2021, total: 40, counted: members }"),
    says: ["`source` is missing"],
    mends: ["add `source:` with the id of the document"],
  },
  {
    mistake: "a misspelt term",
    write: { sector: "sector: ‸plastcs" },
    says: ['"plastcs" is not a known term'],
    mends: ["did you mean `plastics`?", "data/vocabularies/sectors.yaml"],
  },
  {
    mistake: "a term that does not exist",
    write: { maturity: "maturity:\n  - { year: 2021, stage: ‸grown-up, basis: inferred }" },
    says: ['"grown-up" is not a known term'],
    mends: ["use one of: initiation, establishment, operationalisation, transformation", "stages.yaml"],
  },
  {
    mistake: "a word of a short list",
    write: { maturity: "maturity:\n  - { year: 2021, stage: establishment, basis: ‸guessed }" },
    says: ['"guessed" is not a known term'],
    mends: ["use one of: self-reported, assessed, inferred"],
  },
  {
    mistake: "the name of a country",
    write: { country: "country: ‸Uganda" },
    says: ['"Uganda" is not a known term'],
    mends: ["did you mean `UG`?"],
  },
  {
    mistake: "a country in small letters",
    write: { country: "country: ‸at" },
    says: ['"at" is not a known term'],
    mends: ["did you mean `AT`?"],
  },
  {
    mistake: "the label of a term",
    write: { labels: `labels:\n  - { label: ‸ESCA Gold, awarded: 2019, ${cited} }` },
    says: ['"ESCA Gold" is not a known term'],
    mends: ["did you mean `esca-gold`?"],
  },
  {
    mistake: "a misspelt key",
    write: members(`{ year: 2021, total: 40, counted: members, by_type: { ‸smes: 3 }, ${cited} }`),
    says: ['"smes" is not a known term'],
    mends: ["did you mean `sme`?", "member-types.yaml"],
  },
  {
    mistake: "a key that does not exist",
    write: {
      maturity:
        "maturity:\n  - { year: 2021, stage: establishment, basis: inferred, met: { ‸X9: giz-cluster-guide-2021 p. 2 } }",
    },
    says: ['"X9" is not a known term'],
    mends: ["use one of: I1, I2", "and 3 more"],
  },
  {
    mistake: "a number in words",
    write: members(`{ year: 2021, total: ‸forty, counted: members, ${cited} }`),
    says: ['expected a whole number, got "forty"'],
    mends: ["write a whole number, for example 40"],
  },
  {
    mistake: "a number in quotes",
    write: members(`{ year: 2021, total: ‸"40", counted: members, ${cited} }`),
    says: ['expected a whole number, got "40"'],
    mends: ["write 40 without quotes"],
  },
  {
    mistake: "a comma in thousands",
    write: members(`{ year: 2021, total: ‸"1,400", counted: members, ${cited} }`),
    says: ['expected a whole number, got "1,400"'],
    mends: ["write 1400"],
  },
  {
    mistake: "a decimal comma",
    write: { people: `people:\n  - { year: 2021, fte: ‸"3,5", ${cited} }` },
    says: ['expected a number, got "3,5"'],
    mends: ["write 3.5"],
  },
  {
    mistake: "half a member",
    write: members(`{ year: 2021, total: ‸40.5, counted: members, ${cited} }`),
    says: ["expected a whole number, got 40.5"],
    mends: ["write a whole number"],
  },
  {
    mistake: "a negative count",
    write: members(`{ year: 2021, total: ‸-40, counted: members, ${cited} }`),
    says: ["expected at least 0, got -40"],
    mends: ["write 0 or more, for example 40"],
  },
  {
    mistake: "a number beyond counting",
    write: members(`{ year: 2021, total: ‸12345678901234567890, counted: members, ${cited} }`),
    says: ["expected at most 9007199254740991"],
    mends: ["or less"],
  },
  {
    mistake: "no number at all",
    write: members(`{ year: 2021, total: ‸.nan, counted: members, ${cited} }`),
    says: ["expected a whole number, got NaN"],
    mends: ["write a whole number"],
  },
  {
    mistake: "an empty field",
    write: { people: "people:‸" },
    says: ["expected a list", "got nothing"],
    mends: ["write a list", "or delete the field"],
  },
  {
    mistake: "an empty required field",
    write: { name: "name:‸" },
    says: ["expected text, got nothing"],
    mends: ["write text, for example `Fishery Cluster Uganda`"],
  },
  {
    mistake: "a text of spaces",
    write: { name: 'name: ‸"   "' },
    says: ["expected text"],
    mends: ["write text, for example"],
  },
  {
    mistake: "a text that is too long",
    write: { summary: `summary: ‸${"a very long story ".repeat(120)}` },
    says: ["longer than 2000 characters"],
    mends: ["shorten it"],
  },
  {
    mistake: "a year in quotes",
    write: members(`{ year: ‸"2021", total: 40, counted: members, ${cited} }`),
    says: ["expected a year (2021), a month (2020-12)"],
    mends: ["write 2021 without quotes"],
  },
  {
    mistake: "a year of two digits",
    write: members(`{ year: ‸21, total: 40, counted: members, ${cited} }`),
    says: ["expected at least 1000, got 21"],
    mends: ["for example 2021"],
  },
  {
    mistake: "a dash instead of a hyphen",
    write: members(`{ year: ‸2017–2020, total: 40, counted: members, ${cited} }`),
    says: ["a span (2017-2020)"],
    mends: ["write `2017-2020`"],
  },
  {
    mistake: "a date with strokes",
    write: { added: "added: ‸22/11/2026" },
    says: ["expected a day as year-month-day"],
    mends: ['for example `"2026-11-22"`'],
  },
  {
    mistake: "a day that does not exist",
    write: { added: 'added: ‸"2026-02-30"' },
    says: ["expected a day", "2026-02-30"],
    mends: ["for example"],
  },
  {
    mistake: "an address without protocol",
    write: { website: "website: ‸www.example.org" },
    says: ["expected a full address that begins with https://"],
    mends: ["write `https://www.example.org`"],
  },
  {
    mistake: "an address of another kind",
    write: { website: "website: ‸javascript:alert(1)" },
    says: ["expected a full address"],
    mends: ["for example `https://www.hegan.com`"],
  },
  {
    mistake: "a citation in words",
    write: members("{ year: 2021, total: 40, counted: members, source: ‸GIZ Guide p. 31 }"),
    says: ["expected the id of a source, then, after a space, the place in it"],
    mends: ["giz-cluster-guide-2021 p. 30"],
  },
  {
    mistake: "a citation of an unknown source",
    write: members("{ year: 2021, total: 40, counted: members, source: ‸giz-cluster-guid-2021 p. 31 }"),
    says: ["giz-cluster-guid-2021"],
    mends: ["did you mean `giz-cluster-guide-2021`?"],
  },
  {
    mistake: "a value instead of fields",
    write: { founded: "founded: ‸1997" },
    says: ["expected fields below it, got 1997"],
    mends: ["write fields below it, for example `{ year: 1997"],
  },
  {
    mistake: "one entry instead of a list",
    write: { members: `‸members: { year: 2021, total: 40, counted: members, ${cited} }` },
    says: ["expected a list (lines that begin with `- `)"],
    mends: ["for example `[{ year: 2021"],
  },
  {
    mistake: "half a pair of coordinates",
    write: { place: "place: { name: Linz, ‸coordinates: [48.3] }" },
    says: ["expected at least 2 in the list"],
    mends: ["for example `[0.06, 32.46]`"],
  },
  {
    mistake: "a share above the whole",
    write: financing("public: ‸139"),
    says: ["expected at most 100, got 139"],
    mends: ["write 100 or less"],
  },
  {
    mistake: "a sign for per cent",
    write: financing("public: ‸39 %"),
    says: ["expected share in per cent", '"39 %"'],
    mends: ["write 39"],
  },
];

const inPolicy: readonly Omit<Mistake, "folder">[] = [
  {
    mistake: "a currency after its amount",
    write: { budgets: `budgets:\n  - { amount: ‸600 million EUR, for: whole-policy, year: 2020, ${cited} }` },
    says: ["expected currency code (ISO 4217), number"],
    mends: ["write `EUR 600 million`"],
  },
  {
    mistake: "an amount without currency",
    write: { budgets: `budgets:\n  - { amount: ‸600000, for: whole-policy, year: 2020, ${cited} }` },
    says: ["expected text, got 600000"],
    mends: ["for example `EUR 600 million`"],
  },
  {
    mistake: "a missing area",
    write: { covers: "" },
    says: ["`covers` is missing"],
    mends: ["add `covers: { countries: [AT] }`"],
  },
  {
    mistake: "an area without content",
    write: { covers: "‸covers: {}" },
    says: ["expected at least one field below it, got no fields"],
    mends: ["complete it, for example `{ countries: [AT] }`"],
  },
  {
    mistake: "a word for true or false",
    write: { evaluation: `evaluation: { state: done, feeds_back: ‸yes, ${cited} }` },
    says: ['expected true or false, got "yes"'],
    mends: ["write true or false"],
  },
];

const inPattern: readonly Omit<Mistake, "folder">[] = [
  {
    mistake: "a misspelt source of finance",
    write: { mix: `mix: { parts: { ‸pubic: 58 }, completeness: partial, ${cited} }` },
    says: ['"pubic" is not a known term'],
    mends: ["did you mean `public`?", "financing-sources.yaml"],
  },
  {
    mistake: "a missing word on completeness",
    write: { mix: `‸mix: { parts: { public: 58 }, ${cited} }` },
    says: ["`completeness` is missing"],
    mends: ["add `completeness:` with one of: complete, partial"],
  },
];

export const mistakes: readonly Mistake[] = [
  ...inCluster.map((mistake): Mistake => ({ folder: "clusters", ...mistake })),
  ...inPolicy.map((mistake): Mistake => ({ folder: "policies", ...mistake })),
  ...inPattern.map((mistake): Mistake => ({ folder: "financing", ...mistake })),
];
