import { unknownCountsAs } from "./distance.ts";
import type { Measured } from "./scale.ts";
import {
  magnitudesApart,
  type StructuralId,
  structuralVariables,
  totalWeight,
  yearsApart,
} from "./structure.ts";

/** Variables that take few different values, so that their differences can be looked up. */
type Lookup = Exclude<StructuralId, "members" | "age">;

/** A cluster with a number for each combination of values that it has, in the order of the structural variables. */
export interface Coded {
  readonly measured: Measured;
  readonly sector: number;
  readonly stage: number;
  readonly region: number;
  readonly shape: number;
  readonly driver: number;
  /** NaN when unknown. */
  readonly magnitude: number;
  readonly founded: number;
}

/** The values on which each variable depends, as one text. */
const signatures: Readonly<Record<Lookup, (measured: Measured) => string>> = {
  sector: ({ sectors }) => sectors.join("+"),
  stage: ({ stage }) => String(stage),
  region: ({ subject }) => `${subject.countries.join("+")}/${subject.region}`,
  shape: ({ subject }) => String(subject.shape),
  driver: ({ subject }) => [...subject.drivers].sort().join("+"),
};

/** What a missing value of each variable adds to a distance, and what a full difference adds. */
export function partOf(id: StructuralId, difference: number | null): number {
  const weight = structuralVariables.find((variable) => variable.id === id)?.weight ?? 0;
  return ((difference ?? unknownCountsAs) * weight) / totalWeight;
}

export const unknownMembers = partOf("members", null);
export const unknownAge = partOf("age", null);
const [membersWeight, ageWeight] = (["members", "age"] as const).map(
  (id) => structuralVariables.find((variable) => variable.id === id)?.weight ?? 0,
) as [number, number];

/** One kind of values: an example of each combination, and the parts between any two of them as far as asked for. */
class Values {
  readonly #id: Lookup;
  readonly #codes = new Map<string, number>();
  readonly #examples: Measured[] = [];
  readonly #parts: Float64Array[] = [];

  constructor(id: Lookup) {
    this.#id = id;
  }

  codeOf(measured: Measured): number {
    const signature = signatures[this.#id](measured);
    let code = this.#codes.get(signature);
    if (code === undefined) {
      code = this.#examples.push(measured) - 1;
      this.#codes.set(signature, code);
    }
    return code;
  }

  /** Parts of the distance from one combination to every other one known so far. */
  partsFrom(code: number): Float64Array {
    const known = this.#parts[code];
    if (known && known.length === this.#examples.length) return known;
    const own = this.#examples[code] as Measured;
    const difference = structuralVariables.find(({ id }) => id === this.#id)?.difference;
    const parts = Float64Array.from(this.#examples, (other) =>
      partOf(this.#id, difference?.(own, other) ?? null),
    );
    this.#parts[code] = parts;
    return parts;
  }
}

/** The distances from one cluster, ready to be looked up. */
export interface Viewpoint {
  readonly own: Coded;
  /** What is unknown here adds so much to every distance. */
  readonly unknown: number;
  readonly sector: Float64Array;
  readonly stage: Float64Array;
  readonly region: Float64Array;
  readonly shape: Float64Array;
  readonly driver: Float64Array;
}

/** Turns clusters into codes, so that a distance costs a few look-ups. All indexes of one benchmark share one coder. */
export class Coder {
  readonly #values = {
    sector: new Values("sector"),
    stage: new Values("stage"),
    region: new Values("region"),
    shape: new Values("shape"),
    driver: new Values("driver"),
  };
  readonly #coded = new WeakMap<Measured, Coded>();

  code(measured: Measured): Coded {
    let coded = this.#coded.get(measured);
    if (!coded) {
      const { sector, stage, region, shape, driver } = this.#values;
      coded = {
        measured,
        sector: sector.codeOf(measured),
        stage: stage.codeOf(measured),
        region: region.codeOf(measured),
        shape: shape.codeOf(measured),
        driver: driver.codeOf(measured),
        magnitude: measured.magnitude ?? Number.NaN,
        founded: measured.subject.founded ?? Number.NaN,
      };
      this.#coded.set(measured, coded);
    }
    return coded;
  }

  viewpointOf(own: Coded): Viewpoint {
    const { sector, stage, region, shape, driver } = this.#values;
    return {
      own,
      unknown:
        (Number.isNaN(own.magnitude) ? unknownMembers : 0) +
        (Number.isNaN(own.founded) ? unknownAge : 0) +
        (own.measured.stage === null ? partOf("stage", null) : 0) +
        (own.measured.subject.drivers.length === 0 ? partOf("driver", null) : 0),
      sector: sector.partsFrom(own.sector),
      stage: stage.partsFrom(own.stage),
      region: region.partsFrom(own.region),
      shape: shape.partsFrom(own.shape),
      driver: driver.partsFrom(own.driver),
    };
  }
}

/** Must match `membersDifference` in structure.ts. */
export function membersPart(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return unknownMembers;
  return (Math.min(1, Math.abs(a - b) / magnitudesApart) * membersWeight) / totalWeight;
}

/** Must match `ageDifference` in structure.ts. */
export function agePart(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return unknownAge;
  return (Math.min(1, Math.abs(a - b) / yearsApart) * ageWeight) / totalWeight;
}
