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
    const anyValues = fc.dictionary(fc.constantFrom(...fields.keys(), "odd"), fc.string(), { maxKeys: 12 });
    const packed = { dataset: site.dataset, benchmark: site.benchmark, policies: site.policyNotes };
    fc.assert(
      fc.property(anyValues, fc.constantFrom("wine", "automotive"), (written, sector) => {
        const { record } = read({ ...written, sector });
        if (!record) throw new Error("A record with a sector must be there.");
        const { comparisons } = briefOfGuest(record, null, packed);
        for (const { own } of comparisons) expect(Number.isFinite(own?.value)).toBe(true);
      }),
      { numRuns: 60 },
    );
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

  test("has the peers, figures and standings of the build wherever the form asks for what they rest on", () => {
    let compared = 0;
    for (const cluster of site.dataset.clusters) {
      const written = valuesOfCluster(site.dataset, cluster, (id) => site.indicators.result(cluster.id, id));
      const { record, problems } = readForm(form, written, site.dataset);
      expect(problems.filter(({ field }) => field === null)).toEqual([]);
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
      for (const own of guest.comparisons) {
        const other = built.comparisons.find(({ indicatorId }) => indicatorId === own.indicatorId);
        // Figures of two sections or of several years may be paired otherwise in the record.
        if (!other || other.own?.value !== own.own?.value) continue;
        expect(own.standing).toEqual(other.standing);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });
});
