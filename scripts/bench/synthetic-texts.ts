import type { Citer } from "./citer.ts";
import { type Draw, maybe } from "./draw.ts";
import { type Ground, termsOf } from "./ground.ts";
import { paragraph, sentence } from "./words.ts";

/** Parts of a synthetic record that are mostly words. */

export function story(draw: Draw, { cite }: Citer, richness: number): object {
  const steps = ["challenge", "objective", "made_it_work", "result", "lesson"];
  const told = draw.some(steps, Math.max(1, Math.round(steps.length * richness)));
  const statement = () => ({ text: paragraph(draw, draw.between(1, 2)), source: cite() });
  return Object.fromEntries(
    told.map((step) => [step, Array.from({ length: draw.between(1, 2) }, statement)]),
  );
}

/** How often a figure has a measure of its own: about one record in a hundred then gets a note, which must be placed. */
const newMeasures = 0.01;

export function remarks(draw: Draw, ground: Ground, { cite }: Citer, richness: number): object {
  const measures = termsOf(ground, "measures").filter(({ unit = "currency" }) => !unit.includes("currency"));
  const figure = () => {
    const { id, unit } = draw.one(measures);
    const measure = draw.chance(newMeasures) ? `benches-in-${draw.between(1, 90)}-halls` : id;
    return { measure, value: draw.between(1, 95), unit, year: draw.between(2010, 2025), source: cite() };
  };
  const topics = ["next-steps", "financing", "primary-source-named"];
  const detail = () => ({ topic: draw.one(topics), text: sentence(draw), source: cite() });
  return {
    ...maybe(draw, 0.4, "policies", () => [{ policy: draw.one(ground.policies).id, source: cite() }]),
    ...maybe(draw, 0.6, "figures", () => Array.from({ length: draw.between(1, 3) }, figure)),
    ...maybe(draw, richness, "details", () => Array.from({ length: draw.between(1, 4) }, detail)),
  };
}
