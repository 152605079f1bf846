import { closed, integer, list, oneOf, orNull, ref, type Schema, text, truth, webAddress } from "./build.ts";
import { resultFields } from "./shared.ts";

/** Rows of the lists, and the answers that are neither record nor area. */

const named = {
  id: text("Permanent id."),
  name: text("Name."),
  page: webAddress("Page for people."),
  api: webAddress("The whole of it as an answer of this interface."),
};

const addresses = { page: named.page, api: named.api };
const period = { type: ["integer", "string", "null"] };
const added = { type: "string", format: "date", description: "Day on which the record was added." };
const termOf = (vocabulary: string): Schema => text(`A term of /api/v1/vocabularies/${vocabulary}.json.`);

export const definitionOfIndicator = {
  id: text("Id with a dot between group and name. Never changes."),
  subject: oneOf(["cluster", "policy"], "Kind of record that it measures."),
  group: text("Group under which it is listed."),
  label: text("Name."),
  question: text("The question it answers."),
  formula: text("Formula in words and symbols."),
  unit: text("Unit; empty where the number stands for a term in `extra`."),
  decimals: integer("Decimals to show."),
  range: {
    type: "array",
    minItems: 2,
    maxItems: 2,
    items: { type: ["number", "null"] },
    description: "Smallest and largest possible value; null where there is no bound.",
  },
  direction: oneOf(
    ["higher-is-better", "lower-is-better", "none"],
    "Whether a high value is good. Most have none: a high value is not a verdict.",
  ),
  inputs: list(text("Path of a field."), "Fields that it reads."),
  shown_when: text("When there is a value."),
  method: text("Where the method comes from, as a citation, or `own definition`."),
  limits: text("What the number does not say."),
  comparison: oneOf(
    ["all", "same-definition", "none"],
    "With whom a value may be compared: all, only values that count the same (`extra.counted`), or nobody.",
  ),
} as const;

export const listDefinitions: Readonly<Record<string, Schema>> = {
  ClusterRow: closed("A cluster in short.", {
    ...named,
    countries: list(text("ISO 3166-1 alpha-2 code."), "Countries, the main one first."),
    region: orNull(text("Region, where the source names no country.")),
    sector: termOf("sectors"),
    entity: termOf("entity-types"),
    shape: orNull(termOf("shapes")),
    stage: orNull(text("Newest judged stage; null when none is coded.")),
    stage_year: { ...period, description: "Year of that judgement; null when there is none." },
    status: orNull(termOf("statuses")),
    founded: { ...period, description: "Year of founding; null when no source states it." },
    coordinates: orNull({
      type: "array",
      minItems: 2,
      maxItems: 2,
      items: { type: "number" },
      description: "Latitude and longitude in degrees; null when not recorded.",
    }),
    added,
  }),
  PolicyRow: closed("A policy in short.", {
    ...named,
    covers: ref("Coverage"),
    levels: list(termOf("policy-levels"), "Levels of government."),
    start: { ...period, description: "First year; null when no source states it." },
    end: { ...period, description: "Last year; null when no source states it." },
    state: orNull(text("Whether it runs; null when no source states it.")),
    added,
  }),
  FinancingPatternRow: closed("A financing pattern in short.", {
    ...named,
    pattern: text("What kind of pattern it is."),
    covers: ref("Coverage"),
    period: { ...period, description: "Year or period; null when none is stated." },
    has_mix: truth("Whether it gives shares."),
    added,
  }),
  StatisticRow: closed("A regional statistic in short.", {
    ...named,
    covers: ref("Coverage"),
    sectors: list(termOf("sectors"), "Sectors that it speaks of."),
    latest_year: { ...period, description: "Year of its latest figure; null when it has none." },
    added,
  }),
  SourceRow: closed("A document in short.", {
    id: text("Permanent id."),
    title: text("Title."),
    publisher: text("Publisher."),
    year: { type: ["integer", "string"], description: "Year, or the word unknown." },
    url: orNull(text("Address of the document itself; null when it has none.")),
    ...addresses,
    uses: integer("Number of places that cite it."),
  }),
  Use: closed("A place that cites a document.", {
    record: text("The record: its address below /api/v1/ without .json."),
    locator: orNull(text("Place in the document; null when none is given.")),
    path: list({ type: ["string", "integer"], description: "Step." }, "Path of the field in the record."),
  }),
  IndicatorRow: closed("The definition of an indicator.", { ...definitionOfIndicator, ...addresses }),
  Indicator: closed("The definition of an indicator with the results of all records.", {
    ...definitionOfIndicator,
    results: list(ref("ResultRow"), "One result for each record; the record itself holds the inputs."),
  }),
  ResultRow: closed(
    "The result of one record.",
    {
      record: text("The record: its address below /api/v1/ without .json."),
      ...resultFields,
    },
    ["extra"],
  ),
  VocabularyRow: closed("A vocabulary in short.", {
    id: text("Permanent id."),
    title: text("Title."),
    description: text("What the list is for."),
    terms: integer("Number of terms."),
    ...addresses,
  }),
  AreaRow: closed("An area in short.", {
    ...named,
    clusters: integer("Number of its clusters."),
    policies: integer("Number of policies that speak of it."),
  }),
  StageRow: closed("A stage in short.", { ...named, definition: orNull(text("What it means.")) }),
  Index: closed("What there is.", {
    title: text("Title of the dataset."),
    description: text("What it holds."),
    documentation: webAddress("How to use the interface."),
    openapi: webAddress("Description of the interface in OpenAPI 3.1."),
    lists: list(
      closed("A list.", {
        name: text("Name, as in its address."),
        entries: integer("Number of its entries."),
        ...addresses,
      }),
      "Every list.",
    ),
    moved: list(
      closed("An old id.", {
        from: text("Folder and id as they were."),
        api: webAddress("The answer that says where it went."),
      }),
      "Old ids that still answer.",
    ),
  }),
  Moved: closed("Where the case of an old id went.", {
    from: text("Folder and id as they were."),
    to: list(
      closed("A record that took its place.", { record: text("Folder and id."), ...addresses }),
      "The records that took its place.",
    ),
    date: { type: "string", format: "date", description: "When it moved." },
    reason: text("Why it moved."),
  }),
};
