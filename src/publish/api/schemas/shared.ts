import { absenceReasons } from "../../../indicators/definition.ts";
import {
  byKey,
  closed,
  integer,
  list,
  number,
  oneOf,
  orNull,
  pair,
  ref,
  type Schema,
  text,
  truth,
} from "./build.ts";

/** What more than one answer is made of. */

const unlessSummarised = "null with fewer than five values";

export const resultFields = {
  value: orNull(number("The value; null where there is none. Nothing that is missing is 0.")),
  reason: orNull(oneOf(absenceReasons, "Why there is no value; null when there is one.")),
  year: orNull({ type: "integer", description: "Calendar year of the newest input; null when undated." }),
  status: oneOf(
    ["reported", "assessed", "derived", "estimated"],
    "How the value came about: printed by a source, judged by a coder, computed by us, or an estimate went into it.",
  ),
  extra: byKey(
    { type: ["string", "number", "boolean", "null"], description: "A remark." },
    "Remarks beside the value, for example what was counted, or the currency.",
  ),
} as const;

const summaryFields = {
  n: integer("Number of records with a value."),
  records: integer("Number of records in the group."),
  coverage: number("Share of the records that have a value, 0 to 1."),
  median: orNull(number(`Median; ${unlessSummarised}.`)),
  quartiles: orNull(pair(`First and third quartile; ${unlessSummarised}.`)),
  range: orNull(pair("Least and greatest value; null without a value.")),
  interval: orNull(pair(`90 % bootstrap interval of the median; ${unlessSummarised}.`)),
  points: list(ref("Point"), "All values from low to high."),
  too_few_to_summarise: truth("Fewer than five values: they are shown, and nothing is summarised."),
};

export const sharedDefinitions: Readonly<Record<string, Schema>> = {
  Edition: closed("Which state of the data this was made from: what a citation names.", {
    version: text(
      "Semantic version; behind a plus sign the start of the content hash when the data are no release.",
    ),
    release: orNull(text("Version of the last release; null before the first.")),
    is_release: truth("Whether the data are exactly those of the release."),
    content_hash: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
      description: "SHA-256 of all records, sources, vocabularies and moved addresses.",
    },
    date: { type: "string", format: "date", description: "Date of the data, year-month-day." },
  }),
  Money: closed("An amount of money as the source states it: not converted, not adjusted for prices.", {
    amount: { type: "number", minimum: 0, description: "Amount in whole units of the currency." },
    currency: { type: "string", pattern: "^[A-Z]{3}$", description: "Currency code (ISO 4217)." },
  }),
  ShareOrMoney: {
    description: "Share in per cent, or an amount of money.",
    anyOf: [{ type: "number", minimum: 0, maximum: 100 }, { $ref: "#/$defs/Money" }],
  },
  Citation: closed("The place that a statement rests on.", {
    source: text("Id of the document: /api/v1/sources/<id>.json."),
    locator: orNull(text("Place in the document, for example p. 30; null when none is given.")),
  }),
  Citations: list(ref("Citation"), "The places that a statement rests on."),
  Result: closed(
    "The result of one indicator for one record, with all that is needed to recompute it.",
    {
      formula: text("Formula in words and symbols."),
      unit: text("Unit of the value; empty where the number stands for a term in `extra`."),
      value: resultFields.value,
      reason: resultFields.reason,
      n: integer("Number of input values used."),
      coverage: number("Share of the inputs asked for that are known, 0 to 1."),
      year: resultFields.year,
      status: resultFields.status,
      extra: resultFields.extra,
      trace: list(ref("Input"), "The values that went into the result."),
    },
    ["extra"],
  ),
  Input: closed(
    "One value that went into a result.",
    {
      record: text(
        "Record that holds it: its address below /api/v1/ without .json, or `dataset` for the date of the data.",
      ),
      field: text("Path of the field in `data` of that record, for example `members[2].total`."),
      value: {
        description:
          "The value at that path. Of a section, or of a criterion that is cited as met or not, whether it is there.",
        anyOf: [{ type: ["number", "string", "boolean", "null"] }, { $ref: "#/$defs/Money" }],
      },
      year: {
        type: ["integer", "string", "null"],
        description: "Year or period of the value; null where the field carries none.",
      },
      source: list(ref("Citation"), "The places that it rests on."),
      estimated: { type: "boolean", const: true, description: "There when the value is an estimate." },
    },
    ["estimated"],
  ),
  Point: closed("The value of one record.", {
    record: text("Id of the record."),
    value: number("Its value."),
    year: orNull({ type: "integer", description: "Year of the newest input; null when undated." }),
  }),
  Summary: closed("What a group of records shows about one number.", summaryFields),
  IndicatorSummary: closed(
    "What a group of clusters shows about one indicator.",
    {
      id: text("Id of the indicator."),
      label: text("Name of the indicator."),
      unit: text("Unit of the values."),
      definition: text("What the values count, where only equal definitions compare."),
      left_out: integer("Clusters with a value by another definition, which are left out."),
      ...summaryFields,
      seed: text("What decides over the samples of the interval."),
    },
    ["definition", "left_out"],
  ),
  Interval: closed("How every interval is made, so that others can draw the same samples.", {
    method: text("Method."),
    level: number("Level of confidence, 0 to 1."),
    draws: integer("Number of samples."),
    fewest: integer("Fewest values for which an interval is given."),
  }),
  Mix: closed("The latest financing mix of a cluster.", {
    cluster: text("Id of the cluster."),
    year: { type: ["integer", "string"], description: "Year or period of the mix." },
    basis: text("What the shares were taken from: a term of /api/v1/vocabularies/financing-bases.json."),
    complete: truth("Whether the parts make up the whole."),
    shares: byKey(number("Per cent."), "Share by source of finance."),
  }),
};
