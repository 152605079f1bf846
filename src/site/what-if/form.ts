import { governanceMarks } from "../../indicators/governance.ts";
import type { Dataset } from "../../model/dataset.ts";
import { vocabularyOf } from "../../model/dataset.ts";
import { text } from "../../text/index.ts";
import type { FieldRow } from "../field-reference.ts";

/** How a field is filled in: text, a number of some kind, one term of a list, or several. */
export type FieldKind = "text" | "whole" | "number" | "share" | "year" | "term" | "terms";

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One field of the what-if form. Plain data: the build draws it, the browser checks against it. */
export interface FormField {
  /** Name in the form, in the address and in a saved file. */
  readonly id: string;
  readonly label: string;
  /** What the record's field means, from the schema; empty where the label says it. */
  readonly help: string;
  readonly kind: FieldKind;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly options: readonly Option[];
}

export interface FormGroup {
  readonly id: keyof typeof text.whatIf.groups;
  readonly fields: readonly FormField[];
  /** Long lists stand folded. */
  readonly folded: boolean;
}

type Vocabularies = Pick<Dataset, "vocabularies" | "date">;

/** A field that follows one of the record; label, help, bounds and terms come from the schema. */
interface Plan {
  readonly id: string;
  readonly path: string;
  readonly kind: FieldKind;
}

const plan = (id: string, path: string, kind: FieldKind): Plan => ({ id, path, kind });

/** Which fields of a cluster record stand in the form, by group. */
const plans: Readonly<Record<"structure" | "members" | "staff" | "economy", readonly Plan[]>> = {
  structure: [
    plan("name", "name", "text"),
    plan("sector", "sector", "term"),
    plan("also", "secondary_sectors", "terms"),
    plan("country", "country", "term"),
    plan("entity", "entity", "term"),
    plan("shape", "shape", "term"),
    plan("founded", "founded.year", "year"),
    plan("driver", "initiation.drivers", "terms"),
  ],
  members: [
    plan("members", "members.total", "whole"),
    plan("counted", "members.counted", "term"),
    plan("members-year", "members.year", "year"),
    plan("members-before", "members.total", "whole"),
    plan("members-before-year", "members.year", "year"),
  ],
  staff: [plan("staff", "people.fte", "number"), plan("staff-year", "people.year", "year")],
  economy: [
    plan("economy-year", "economy.year", "year"),
    plan("perimeter", "economy.perimeter", "term"),
    plan("firms", "economy.firms", "whole"),
    plan("employees", "economy.employees", "whole"),
    plan("turnover", "economy.turnover", "number"),
    plan("exports", "economy.exports", "number"),
    plan("currency", "economy.turnover", "text"),
    plan("export-share", "economy.export_share", "share"),
    plan("employees-before", "economy.employees", "whole"),
    plan("employees-before-year", "economy.year", "year"),
  ],
};

/** Years before this are taken for slips. */
const firstYear = 1800;

/** The form, made from the schema of cluster records and from the vocabularies. */
export function buildForm(rows: readonly FieldRow[], dataset: Vocabularies): FormGroup[] {
  const ofPath = new Map(rows.filter(({ kind }) => kind === "cluster").map((row) => [row.path, row]));
  const field = (own: Plan): FormField => fieldOf(own, ofPath.get(own.path), dataset);
  const terms = (vocabulary: string): Option[] => optionsOf(dataset, vocabulary);
  /** A field for each term of a vocabulary. */
  const each = (prefix: string, options: readonly Option[], shape: Partial<FormField>): FormField[] =>
    options.map(({ value, label }) => ({
      ...{
        id: `${prefix}.${value}`,
        label,
        help: "",
        kind: "term",
        minimum: null,
        maximum: null,
        options: [],
      },
      ...shape,
    }));
  const states = (path: string): Option[] =>
    (ofPath.get(path)?.terms ?? [])
      .filter((term) => term !== "unknown")
      .map((value) => ({ value, label: text.whatIf.terms[value] ?? value }));
  return [
    { id: "structure", folded: false, fields: plans.structure.map(field) },
    {
      id: "stage",
      folded: false,
      fields: [
        field(plan("stage", "maturity.stage", "term")),
        field(plan("stage-year", "maturity.year", "year")),
      ],
    },
    {
      id: "criteria",
      folded: true,
      fields: each("criterion", terms("criteria"), {
        options: ["met", "not-met"].map((value) => ({ value, label: text.whatIf.terms[value] ?? value })),
      }),
    },
    { id: "members", folded: false, fields: plans.members.map(field) },
    {
      id: "types",
      folded: true,
      fields: each("type", terms("member-types"), { kind: "whole", minimum: 0 }),
    },
    { id: "staff", folded: false, fields: plans.staff.map(field) },
    {
      id: "financing",
      folded: false,
      fields: [
        field(plan("financing-year", "financing.year", "year")),
        {
          ...field(plan("whole", "financing.completeness", "term")),
          options: states("financing.completeness"),
        },
        field(plan("security", "financing.security", "term")),
        ...each("part", terms("financing-sources"), { kind: "share", minimum: 0, maximum: 100 }),
      ],
    },
    {
      id: "governance",
      folded: false,
      fields: [
        field(plan("legal-form", "governance.legal_form", "term")),
        ...governanceMarks.map((mark) => ({
          ...field(plan(`mark.${mark}`, `governance.marks.${mark}`, "term")),
          options: states(`governance.marks.${mark}`),
        })),
      ],
    },
    {
      id: "services",
      folded: true,
      fields: each("service", terms("services"), {
        options: [{ value: "offered", label: text.whatIf.terms.offered ?? "" }, ...states("services.fee")],
      }),
    },
    { id: "economy", folded: true, fields: plans.economy.map(field) },
  ];
}

function fieldOf({ id, path, kind }: Plan, row: FieldRow | undefined, dataset: Vocabularies): FormField {
  if (!row) throw new Error(`The schema of clusters has no field ${path}.`);
  const isYear = kind === "year";
  return {
    id,
    label: text.whatIf.labels[id] ?? row.title,
    help: text.whatIf.help[id] ?? (isYear ? "" : row.description),
    kind,
    minimum: isYear ? firstYear : (row.minimum ?? (kind === "text" || kind === "term" ? null : 0)),
    maximum: isYear ? Number(dataset.date.slice(0, 4)) : kind === "share" ? 100 : row.maximum,
    options: row.vocabulary
      ? optionsOf(dataset, row.vocabulary)
      : row.terms.map((value) => ({ value, label: value })),
  };
}

function optionsOf(dataset: Vocabularies, vocabulary: string): Option[] {
  return [...vocabularyOf(dataset, vocabulary).terms.values()].map(({ id, label }) => ({ value: id, label }));
}
