import { seededRandom } from "../../src/indicators/statistics.ts";

/** Draws of one seed. The same seed gives the same draws on every machine. */
export interface Draw {
  /** True in this share of the cases, 0 to 1. */
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** One member of a list; the first ones more often, as in most lists of the world. */
  skewed<Item>(items: readonly Item[]): Item;
  one<Item>(items: readonly Item[]): Item;
  /** Different members of a list, in the order of the list; all of a list that is too short. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** How strongly `skewed` prefers the beginning of a list: with 2, a quarter of the list gets half of the draws. */
const skew = 2;

export function createDraw(seed: string): Draw {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[], share: number): Item => {
    const item = items[Math.floor(share * items.length)];
    if (item === undefined) throw new Error("Nothing to draw from.");
    return item;
  };
  return {
    chance: (share) => random() < share,
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
    skewed: (items) => pick(items, random() ** skew),
    one: (items) => pick(items, random()),
    some: (items, count) => {
      // Each member is taken with the share that is still wanted among those that are left (Knuth's algorithm S).
      let wanted = Math.min(count, items.length);
      return items.filter((_, index) => {
        const taken = random() < wanted / (items.length - index);
        if (taken) wanted -= 1;
        return taken;
      });
    },
  };
}

/** A field that a part of the records has. Its value is made only then, so that no source is cited in vain. */
export function maybe(draw: Draw, share: number, field: string, make: () => unknown): object {
  return draw.chance(share) ? { [field]: make() } : {};
}
