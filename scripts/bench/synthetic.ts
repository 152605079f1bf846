import type { Dataset, Term } from "../../src/model/dataset.ts";
import { vocabularyOf } from "../../src/model/dataset.ts";
import { createDraw, type Draw } from "./draw.ts";
import {
  createCiter,
  finances,
  maturity,
  members,
  organisation,
  remarks,
  story,
  work,
} from "./synthetic-parts.ts";
import { mostNames, paragraph, phrase, placeName } from "./words.ts";
import { writeRecord } from "./write-record.ts";

/** A made-up cluster record as a file. */
export interface SyntheticFile {
  /** Name of the file without its ending. */
  readonly id: string;
  readonly text: string;
}

/** What synthetic records refer to: terms of the real lists, and real policies. */
export type Ground = Pick<Dataset, "vocabularies" | "policies">;

/**
 * Makes cluster records for measurements: as long and as varied as the shipped ones, valid in every rule, each with a
 * name and sentences of its own. The same seed gives the same text; a record does not depend on how many there are.
 *
 * @param count up to `mostNames`
 */
export function* syntheticClusters(count: number, seed: string, ground: Ground): Iterable<SyntheticFile> {
  if (count > mostNames) throw new RangeError(`At most ${mostNames} names can be made.`);
  const countries = countriesOnMap(ground);
  for (let number = 0; number < count; number += 1) {
    const draw = createDraw(`${seed} ${number}`);
    const town = placeName(number);
    const sector = draw.skewed(termsOf(ground, "sectors").filter(({ broader }) => broader !== undefined));
    const [field = ""] = sector.id.split("-");
    const id = `${town.toLowerCase()}-${field}`;
    yield {
      id,
      text: writeRecord(
        clusterRecord({ draw, ground, id, town, sector, field, country: draw.skewed(countries) }),
      ),
    };
  }
}

interface Subject {
  readonly draw: Draw;
  readonly ground: Ground;
  readonly id: string;
  readonly town: string;
  readonly sector: Term;
  /** The sector in one word. */
  readonly field: string;
  readonly country: Term;
}

function clusterRecord(subject: Subject): object {
  const { draw, ground, id, sector } = subject;
  const citer = createCiter(draw, id);
  // Some records are thin, a few are rich, as in the shipped data.
  const richness = draw.one([0.3, 0.45, 0.6, 0.75, 0.95]);
  const facts = {
    ...(draw.chance(0.7) ? { sector_as_stated: phrase(draw) } : {}),
    ...organisation(draw, ground, citer, richness),
    ...(draw.chance(richness) ? { maturity: maturity(draw, ground, citer) } : {}),
    ...(draw.chance(richness) ? { members: members(draw, citer) } : {}),
    ...finances(draw, ground, citer, richness),
    ...work(draw, ground, citer, richness),
    story: story(draw, citer, richness),
    ...remarks(draw, ground, citer, richness),
  };
  const missing = ["people", "economy", "financing", "fees", "labels"].filter(
    (field) => !Object.hasOwn(facts, field),
  );
  return {
    ...identity(subject),
    sector: sector.id,
    ...facts,
    missing: Object.fromEntries(draw.some(missing, 2).map((field) => [field, "not-found"])),
    evidence: {
      coder: "first coder",
      confidence: draw.one(["low", "medium", "high"]),
      note: "Made up for a measurement.",
    },
    added: `2026-${draw.one(["09", "10", "11"])}-${draw.between(10, 20)}`,
    ...citer.sources(),
  };
}

function identity({ draw, ground, id, town, field, country }: Subject): object {
  const name = `${town} ${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const [south = 0, west = 0, north = 0, east = 0] = country.bounding_box ?? [];
  // Two decimals, rounded inwards, so that the point stays in the box.
  const within = (low: number, high: number) =>
    draw.between(Math.ceil(low * 100), Math.floor(high * 100)) / 100;
  return {
    name: `${name} ${draw.one(["Cluster", "Network", "Valley", "Association"])}`,
    ...(draw.chance(0.4) ? { full_name: `${name} Industry Cluster Organisation` } : {}),
    ...(draw.chance(0.1) ? { native_name: { fr: `Réseau ${name} d'Économie` } } : {}),
    summary: paragraph(draw, 2),
    entity: draw.skewed(termsOf(ground, "entity-types")).id,
    shape: draw.skewed(termsOf(ground, "shapes")).id,
    country: country.id,
    place: {
      name: town,
      coordinates: [within(south, north), within(west, east)],
      coordinates_of: town,
      stand_in: draw.chance(0.2),
    },
    ...(draw.chance(0.4) ? { website: `https://www.${id}.example.org/` } : {}),
  };
}

export function termsOf(ground: Pick<Ground, "vocabularies">, list: string): Term[] {
  return [...vocabularyOf(ground, list).terms.values()];
}

/** Countries with a box in which a point can be drawn: not those that cross the 180th meridian. */
function countriesOnMap(ground: Ground): Term[] {
  return termsOf(ground, "countries").filter(({ bounding_box: box }) => {
    const [south = 0, west = 0, north = 0, east = 0] = box ?? [];
    return east - west > 1 && north - south > 1 && south > -60;
  });
}
