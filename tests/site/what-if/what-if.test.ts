import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterBrief } from "../../../src/site/benchmark-views.ts";
import { readFile, readFragment, writeFile, writeFragment } from "../../../src/site/what-if/address.ts";
import { buildForm } from "../../../src/site/what-if/form.ts";
import { briefOfGuest } from "../../../src/site/what-if/guest.ts";
import { readForm } from "../../../src/site/what-if/read.ts";
import { checkField, type FormValues } from "../../../src/site/what-if/values.ts";
import { valuesOfCluster } from "../../../src/site/what-if/write.ts";
import { text } from "../../../src/text/index.ts";
import { shippedSite } from "../make-site.ts";

const site = shippedSite();
const form = buildForm(site.fields, site.dataset);
const fields = new Map(form.flatMap((group) => group.fields.map((field) => [field.id, field] as const)));
const words = text.whatIf.problems;
const values = (written: Record<string, string | string[]>): FormValues =>
  new Map(Object.entries(written).map(([id, value]) => [id, [value].flat()]));
const read = (written: Record<string, string | string[]>) => readForm(form, values(written), site.dataset);

describe("the form", () => {
  test("asks for what the issue names, each field once, with words and terms from the schema", () => {
    const ids = form.flatMap((group) => group.fields.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [
      "members",
      "type.sme",
      "staff",
      "part.public",
      "service.training",
      "mark.tasks_defined",
    ])
      expect(ids).toContain(id);
    expect(ids.filter((id) => id.startsWith("criterion."))).toHaveLength(15);
    expect(fields.get("shape")?.options.map(({ value }) => value)).toContain("growth-pole");
    expect(form.flatMap((group) => group.fields.filter(({ label }) => label === ""))).toEqual([]);
  });
});

describe("one field", () => {
  test.each<[string, string, string | number]>([
    ["members", "120", 120],
    ["members", " 1,200 ", 1200],
    ["members", "1 200", 1200],
    ["members", "-5", words.tooLow("0")],
    ["members", "12.5", words.whole("12.5")],
    ["members", "many", words.whole("many")],
    ["members", "NaN", words.whole("NaN")],
    ["members", "1e9", words.whole("1e9")],
    ["members", "Infinity", words.whole("Infinity")],
    ["staff", "3.5", 3.5],
    ["staff", "3,5", words.number("3,5")],
    ["part.public", "101", words.tooHigh("100")],
    ["part.public", "-1", words.tooLow("0")],
    ["founded", "1750", words.tooLow("1800")],
    ["founded", "3000", words.tooHigh(site.dataset.date.slice(0, 4))],
    ["sector", "wine", "wine"],
    ["sector", "<script>", words.term("<script>")],
    ["name", "x".repeat(201), words.tooLong("200")],
  ])("%s: %s", (id, written, expected) => {
    const field = fields.get(id);
    if (!field) throw new Error(`No field ${id}.`);
    const checked = checkField(field, written);
    expect("problem" in checked ? checked.problem : checked.value).toBe(expected);
  });
});

describe("figures together", () => {
  const base = { sector: "wine" };
  test.each<[string, Record<string, string | string[]>, string, string]>([
    ["shares over 100", { "part.public": "80", "part.private": "60" }, "part.private", words.shares("140")],
    [
      "more types than members",
      { members: "10", counted: "members", "type.sme": "11" },
      "type.sme",
      words.types("11", "10"),
    ],
    ["types without a total", { "type.sme": "11" }, "members", words.typesWithoutTotal],
    ["members of nothing", { members: "10" }, "counted", words.countedMissing],
    [
      "an earlier count without years",
      { members: "10", counted: "members", "members-before": "5" },
      "members-before",
      words.beforeIncomplete,
    ],
    [
      "an earlier count that is later",
      {
        members: "10",
        counted: "members",
        "members-year": "2020",
        "members-before": "5",
        "members-before-year": "2021",
      },
      "members-before-year",
      words.beforeLater,
    ],
    ["turnover without currency", { turnover: "5", employees: "2" }, "currency", words.currencyMissing],
    ["a currency that is none", { turnover: "5", currency: "euro" }, "currency", words.currency("euro")],
  ])("%s are told once beside the field, and left out", (_name, written, field, message) => {
    const { record, problems } = read({ ...base, ...written });
    expect(problems).toEqual([{ field, message }]);
    expect(record?.sector).toBe("wine");
    expect(record?.financing).toBeUndefined();
    expect(record?.members?.[0]?.by_type).toBeUndefined();
    expect(record?.economy?.[0]?.turnover).toBeUndefined();
  });

  test("one slip costs one figure only", () => {
    const { record, problems } = read({ sector: "wine", members: "x", staff: "2", nonsense: "1" });
    expect(problems.map(({ field }) => field).sort()).toEqual(["members", null].sort());
    expect(record?.people?.[0]?.fte).toBe(2);
  });

  test("without a sector there is nothing to compare", () => {
    expect(read({ members: "10", counted: "members" }).record).toBeNull();
    expect(read({}).problems).toEqual([]);
  });

  test("whatever is typed, nothing breaks and no number is none", () => {
    /** What somebody may write into a field: mostly what it asks for, and sometimes anything. */
    const written = (id: string): fc.Arbitrary<string> => {
      const { kind = "text", options = [] } = fields.get(id) ?? {};
      const number =
        kind === "year" ? fc.integer({ min: 1990, max: 2026 }) : fc.integer({ min: 0, max: 100 });
      const good =
        options.length > 0 ? fc.constantFrom(...options.map(({ value }) => value)) : number.map(String);
      return fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: fc.string() });
    };
    const anyFigures = fc
      .subarray([...fields.keys(), "odd"], { minLength: 10 })
      .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, written(id)]))));
    const packed = { dataset: site.dataset, benchmark: site.benchmark, policies: site.policyNotes };
    let compared = 0;
    fc.assert(
      fc.property(anyFigures, fc.constantFrom("wine", "automotive"), (figures, sector) => {
        const { record } = read({ ...figures, sector });
        if (!record) throw new Error("A record with a sector must be there.");
        const { comparisons } = briefOfGuest(record, null, packed);
        for (const { own } of comparisons) expect(Number.isFinite(own?.value)).toBe(true);
        compared += comparisons.length;
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});

describe("address and file", () => {
  const filled = fc
    .dictionary(
      fc.constantFrom(...fields.keys()),
      fc.array(
        fc.string().filter((one) => one.trim() !== ""),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map((figures) => new Map(Object.entries(figures)));
  const basedOn = fc.option(fc.constantFrom("hegan", "valley"), { nil: null });

  test("give back what was written", () => {
    fc.assert(
      fc.property(filled, basedOn, (figures, based) => {
        const fragment = { values: figures, basedOn: based };
        expect(readFragment(`#${writeFragment(fragment)}`)).toEqual(fragment);
        expect(readFile(writeFile(fragment))).toEqual(fragment);
      }),
    );
  });

  test.each(["", "no json", "[]", "null", '{"figures":3}', '{"other":{}}'])(
    "refuse the file %j",
    (content) => {
      expect(readFile(content)).toBeNull();
    },
  );
});

describe("a record on file, filled into the form", () => {
  const packed = { dataset: site.dataset, benchmark: site.benchmark, policies: site.policyNotes };

  /** Figures of how many records the form cannot hold, with the reason. One more would be a fault of the filling. */
  const lost: Readonly<Record<string, number>> = {
    // The economy of several years or perimeters, of which the form has one and an earlier number of employees.
    "economy.employees_growth": 7,
    "economy.employees_per_firm": 14,
    "economy.export_share": 7,
    "economy.exports_growth": 8,
    "economy.firms_growth": 16,
    "economy.turnover_growth": 9,
    "economy.turnover_per_employee": 9,
    // Types stand beside an older count of members than the newest.
    "members.growth": 2,
    "members.helix_balance": 4,
    "members.public_share": 4,
    "members.research_share": 7,
    "members.sme_share": 4,
    // The security of money stands in another mix than the newest.
    "financing.security": 4,
    // Not asked for: labels, the end of a cluster that has ended, the value chain, the diamond.
    "excellence.label": 6,
    "age.years": 2,
    "value_chain.coverage": 1,
    "diamond.score": 1,
  };

  test("has the peers, figures and standings of the build, but for what one entry of each section cannot hold", () => {
    const missed: Record<string, number> = {};
    let compared = 0;
    for (const cluster of site.dataset.clusters) {
      const written = valuesOfCluster(site.dataset, cluster, (id) => site.indicators.result(cluster.id, id));
      const { record, problems } = readForm(form, written, site.dataset);
      expect([cluster.id, problems]).toEqual([cluster.id, []]);
      if (!record) throw new Error(`${cluster.id} has no sector.`);
      const guest = briefOfGuest(record, cluster.id, packed);
      const built = clusterBrief(site, cluster);
      // A cluster of several countries, or of a region only, cannot be told by the one country of the form.
      if (cluster.record.other_countries || !cluster.record.country) continue;
      // The form takes years of founding; a span of years is no year.
      if (guest.subject.founded !== built.subject.founded) continue;
      expect(guest.peers.map(({ subject }) => subject.id)).toEqual(
        built.peers.map(({ subject }) => subject.id),
      );
      const typed = new Map(guest.comparisons.map((comparison) => [comparison.indicatorId, comparison]));
      for (const { indicatorId, own, standing } of built.comparisons) {
        const other = typed.get(indicatorId);
        if (other?.own?.value === own?.value) {
          expect([cluster.id, other?.standing]).toEqual([cluster.id, standing]);
          compared += 1;
        } else missed[indicatorId] = (missed[indicatorId] ?? 0) + 1;
      }
      const known = new Set(built.comparisons.map(({ indicatorId }) => indicatorId));
      // Nothing is invented: what the record has not, its form has not.
      expect([cluster.id, [...typed.keys()].filter((id) => !known.has(id))]).toEqual([cluster.id, []]);
    }
    expect(missed).toEqual(lost);
    expect(compared).toBeGreaterThan(600);
  });
});
