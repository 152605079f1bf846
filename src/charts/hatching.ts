/** Diagonal hatching: the sign for what a source does not print. It works in print and without colour. */
import type { Frame } from "./drawing.ts";
import { paint } from "./palette.ts";
import { escapeText } from "./serialise.ts";

/** Id of the pattern: own to chart and variant, because a page holds both variants and several charts. */
function patternId(frame: Frame): string {
  return `${frame.id}-${frame.variant}-hatch`;
}

/** The fill that refers to the pattern. */
export function hatchFill(frame: Frame): string {
  return `url(#${patternId(frame)})`;
}

/** Markup for the definitions of a drawing that uses `hatchFill`. */
export function hatchDefinition(frame: Frame): string {
  return (
    `<pattern id="${escapeText(patternId(frame))}" width="6" height="6" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><rect width="6" height="6" fill="${paint("paper")}"/>` +
    `<rect width="1.5" height="6" fill="${paint("fin-unknown")}"/></pattern>`
  );
}
