import fc from "fast-check";
import { type Measured, measure } from "../../src/benchmark/scale.ts";
import type { Subject, SubjectValue } from "../../src/benchmark/subject.ts";
import { makeDataset } from "../indicators/build.ts";

/** Small subjects for tests: only what a test is about is given, vocabularies are the real ones. */

export const dataset = makeDataset({});

export function subject(id: string, parts: Partial<Subject> = {}): Subject {
  return {
    id,
    name: id,
    entity: "cluster-organisation",
    shape: null,
    sectors: ["automotive"],
    countries: [],
    region: null,
    state: null,
    stage: null,
    stageYear: null,
    founded: null,
    members: null,
    drivers: [],
    inPlace: { met: [], notMet: [], governance: [], legalForm: null, services: [], tools: [] },
    values: {},
    ...parts,
  };
}

export function measured(id: string, parts: Partial<Subject> = {}): Measured {
  return measure(dataset, subject(id, parts));
}

export function figure(value: number, parts: Partial<SubjectValue> = {}): SubjectValue {
  return { value, year: 2024, status: "reported", voice: "independent", ...parts };
}

const term = (vocabulary: string) =>
  fc.constantFrom(...(dataset.vocabularies.get(vocabulary)?.terms.keys() ?? []));
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Random structures with terms of the real vocabularies; anything but the sector may be unknown. */
export const randomParts: fc.Arbitrary<Partial<Subject>> = fc.record({
  sectors: fc.uniqueArray(term("sectors"), { minLength: 1, maxLength: 3 }),
  countries: fc.uniqueArray(fc.constantFrom("UG", "KE", "TN", "AT", "DE", "US", "BR", "IN", "AQ"), {
    maxLength: 2,
  }),
  region: perhaps(fc.constantFrom("asia", "western-africa", "europe")),
  stage: perhaps(term("stages")),
  shape: perhaps(term("shapes")),
  founded: perhaps(fc.integer({ min: 1900, max: 2026 })),
  members: perhaps(fc.integer({ min: 0, max: 5000 })),
  drivers: fc.uniqueArray(term("drivers"), { maxLength: 3 }),
});

export const randomMeasured = (count: number): fc.Arbitrary<Measured[]> =>
  fc
    .array(randomParts, { minLength: 1, maxLength: count })
    .map((all) => all.map((parts, index) => measured(`cluster-${index}`, parts)));
