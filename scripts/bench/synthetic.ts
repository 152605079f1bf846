import type { Term } from "../../src/model/dataset.ts";
import { createCiter } from "./citer.ts";
import { createDraw, type Draw, maybe } from "./draw.ts";
import { type Ground, termsOf } from "./ground.ts";
import { finances, maturity, members, organisation, work } from "./synthetic-parts.ts";
import { remarks, story } from "./synthetic-texts.ts";
import { mostNames, paragraph, phrase, placeName } from "./words.ts";
import { writeRecord } from "./write-record.ts";

/** A made-up cluster record as a file. */
export interface SyntheticFile {
  /** Name of the file without its ending. */
  readonly id: string;
  readonly text: string;
}

/**
 * Makes cluster records for measurements: as long and as varied as the shipped ones, valid in every rule, each with a
 * name and sentences of its own. The same seed gives the same text; a record does not depend on how many there are.
 *
 * @param count up to `mostNames`
 */
export function* syntheticClusters(count: number, seed: string, ground: Ground): Iterable<SyntheticFile> {
  if (count > mostNames) throw new RangeError(`At most ${mostNames} names can be made.`);
  const countries = countriesOnMap(ground);
  const sectors = termsOf(ground, "sectors").filter(({ broader }) => broader !== undefined);
  for (let number = 0; number < count; number += 1) {
    const draw = createDraw(`${seed} ${number}`);
    const sector = draw.skewed(sectors).id;
    const [field = ""] = sector.split("-");
    const town = placeName(number);
    const id = `${town.toLowerCase()}-${field}`;
    const subject = { draw, ground, id, town, sector, field, country: draw.skewed(countries) };
    yield { id, text: writeRecord(clusterRecord(subject)) };
  }
}

interface Subject {
  readonly draw: Draw;
  readonly ground: Ground;
  readonly id: string;
  readonly town: string;
  readonly sector: string;
  /** The sector in one word. */
  readonly field: string;
  readonly country: Term;
}

function clusterRecord(subject: Subject): object {
  const { draw, ground } = subject;
  const citer = createCiter(draw, subject.id);
  // Some records are thin, a few are rich, as in the shipped data.
  const richness = draw.one([0.2, 0.35, 0.5, 0.65, 0.9]);
  const facts = {
    ...identity(subject),
    ...organisation(draw, ground, citer, richness),
    ...maybe(draw, richness, "maturity", () => maturity(draw, ground, citer)),
    ...maybe(draw, richness, "members", () => members(draw, citer)),
    ...finances(draw, ground, citer, richness),
    ...work(draw, ground, citer, richness),
    story: story(draw, citer, richness),
    ...remarks(draw, ground, citer, richness),
  };
  const absent = ["fees", "labels", "people", "economy"].filter((field) => !Object.hasOwn(facts, field));
  return {
    ...facts,
    missing: Object.fromEntries(draw.some(absent, 2).map((field) => [field, "not-found"])),
    evidence: { coder: "first coder", confidence: draw.one(["low", "medium", "high"]) },
    added: `2026-${draw.one(["09", "10", "11"])}-${draw.between(10, 20)}`,
    ...citer.sources(),
  };
}

function identity({ draw, ground, id, town, sector, field, country }: Subject): object {
  const name = `${town} ${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return {
    name: `${name} ${draw.one(["Cluster", "Network", "Valley", "Association"])}`,
    ...maybe(draw, 0.4, "full_name", () => `${name} Industry Cluster Organisation`),
    ...maybe(draw, 0.1, "native_name", () => ({ fr: `Réseau ${name} d'Économie` })),
    summary: paragraph(draw, 2),
    entity: draw.skewed(termsOf(ground, "entity-types")).id,
    shape: draw.skewed(termsOf(ground, "shapes")).id,
    country: country.id,
    place: {
      name: town,
      coordinates: pointIn(country, draw),
      coordinates_of: town,
      stand_in: draw.chance(0.2),
    },
    ...maybe(draw, 0.4, "website", () => `https://www.${id}.example.org/`),
    sector,
    ...maybe(draw, 0.7, "sector_as_stated", () => phrase(draw)),
  };
}

/** Countries with a box in which a point can be drawn: not those that cross the 180th meridian. */
function countriesOnMap(ground: Ground): Term[] {
  return termsOf(ground, "countries").filter(({ bounding_box: box }) => {
    const [south = 0, west = 0, north = 0, east = 0] = box ?? [];
    return east - west > 1 && north - south > 1 && south > -60;
  });
}

/** Latitude and longitude with two decimals, inside the box of a country. */
function pointIn({ bounding_box: box }: Term, draw: Draw): [number, number] {
  const [south = 0, west = 0, north = 0, east = 0] = box ?? [];
  const within = (low: number, high: number): number =>
    draw.between(Math.ceil(low * 100), Math.floor(high * 100)) / 100;
  return [within(south, north), within(west, east)];
}
