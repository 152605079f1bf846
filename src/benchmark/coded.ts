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
function partOf(id: StructuralId, difference: number | null): number {
  const weight = structuralVariables.find((variable) => variable.id === id)?.weight ?? 0;
  return ((difference ?? unknownCountsAs) * weight) / totalWeight;
}

const unknownMembers = partOf("members", null);
const unknownAge = partOf("age", null);
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
      sector: sector.partsFrom(own.sector),
      stage: stage.partsFrom(own.stage),
      region: region.partsFrom(own.region),
      shape: shape.partsFrom(own.shape),
      driver: driver.partsFrom(own.driver),
    };
  }
}

/** The distance to another cluster, bit-equal to the total that `explainDistance` gives: same parts, same order. */
export function distanceFrom(view: Viewpoint, other: Coded): number {
  const { own } = view;
  const members = membersPart(own.magnitude, other.magnitude);
  const age = agePart(own.founded, other.founded);
  return (
    (view.sector[other.sector] as number) +
    (view.stage[other.stage] as number) +
    (view.region[other.region] as number) +
    members +
    (view.shape[other.shape] as number) +
    age +
    (view.driver[other.driver] as number)
  );
}

/** Must match `membersDifference` in structure.ts. */
function membersPart(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return unknownMembers;
  return (Math.min(1, Math.abs(a - b) / magnitudesApart) * membersWeight) / totalWeight;
}

/** Must match `ageDifference` in structure.ts. */
function agePart(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return unknownAge;
  return (Math.min(1, Math.abs(a - b) / yearsApart) * ageWeight) / totalWeight;
}

/**
 * The least distance to any cluster with these sectors, stage and region, whose members, shape, age and drivers are
 * known or not: what is known may be alike, what is unknown counts half.
 */
export function leastFrom(view: Viewpoint, other: Coded, known: Known): number {
  const { own } = view;
  return (
    (view.sector[other.sector] as number) +
    (view.stage[other.stage] as number) +
    (view.region[other.region] as number) +
    (known.members && !Number.isNaN(own.magnitude) ? 0 : unknownMembers) +
    (known.age && !Number.isNaN(own.founded) ? 0 : unknownAge) +
    (view.shape[other.shape] as number) +
    (known.driver ? 0 : (view.driver[other.driver] as number))
  );
}

/** Which of the finer variables the clusters of a bucket have. */
export interface Known {
  readonly members: boolean;
  readonly age: boolean;
  readonly driver: boolean;
}

export function knownOf({ magnitude, founded, measured }: Coded): Known {
  return {
    members: !Number.isNaN(magnitude),
    age: !Number.isNaN(founded),
    driver: measured.subject.drivers.length > 0,
  };
}
