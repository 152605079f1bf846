/**
 * The one home of chart colours. Drawings name them as CSS variables; the style sheet takes the values from
 * `paletteDeclarations`, and `standaloneSvg` writes them out for files that leave the site.
 */
import type { Stage } from "./drawing.ts";

export const light = {
  paper: "#fcfbf8",
  ink: "#1b2126",
  muted: "#5a646c",
  line: "#d8d5cc",
  accent: "#b3402a",
  link: "#1d5c73",
  "stage-1": "#a9cfd8",
  "stage-2": "#5ea3b3",
  "stage-3": "#2b7488",
  "stage-4": "#123f4f",
  "stage-none": "#dedad0",
  // Ochre a shade under the #c98a1b of the layout study, which has only 2.8:1 on paper.
  "fin-public": "#35557f",
  "fin-private": "#8a5a12",
  "fin-fees": "#c08319",
  "fin-services": "#3f7d5a",
  // Services and projects that a source does not tell apart.
  "fin-mixed": "#4b9779",
  "fin-projects": "#574e0e",
  "fin-donor": "#8d7bb0",
  "fin-other": "#3d3932",
  "fin-unknown": "#858b8e",
  land: "#e4e1d8",
  dot: "#4a6270",
  band: "#d9e6ea",
  // Text that stands on a fill of the same name: 4.5:1 or better.
  "on-stage-1": "#1b2126",
  "on-stage-2": "#1b2126",
  "on-stage-3": "#fcfbf8",
  "on-stage-4": "#fcfbf8",
  "on-stage-none": "#1b2126",
  "on-fin-public": "#fcfbf8",
  "on-fin-private": "#fcfbf8",
  "on-fin-fees": "#1b2126",
  "on-fin-services": "#fcfbf8",
  "on-fin-mixed": "#101417",
  "on-fin-projects": "#fcfbf8",
  "on-fin-donor": "#101417",
  "on-fin-other": "#fcfbf8",
} as const;

export type Token = keyof typeof light;
export type Palette = Readonly<Record<Token, string>>;

export const dark: Palette = {
  paper: "#14181b",
  ink: "#e9e6df",
  muted: "#9aa4aa",
  line: "#343c42",
  accent: "#f08a6c",
  link: "#8cc7dc",
  "stage-1": "#d3e8ec",
  "stage-2": "#8fc3cf",
  "stage-3": "#4d97aa",
  "stage-4": "#2d6a7d",
  "stage-none": "#3b4247",
  "fin-public": "#86a9d8",
  "fin-private": "#ba8c4b",
  "fin-fees": "#e0b35a",
  "fin-services": "#7fbf9a",
  "fin-mixed": "#96e7a7",
  "fin-projects": "#427836",
  "fin-donor": "#e3d7fb",
  "fin-other": "#8a857e",
  "fin-unknown": "#7d868c",
  land: "#2a3136",
  dot: "#9db4bf",
  band: "#26343b",
  "on-stage-1": "#14181b",
  "on-stage-2": "#14181b",
  "on-stage-3": "#14181b",
  "on-stage-4": "#f4f2ec",
  "on-stage-none": "#e9e6df",
  "on-fin-public": "#14181b",
  "on-fin-private": "#14181b",
  "on-fin-fees": "#14181b",
  "on-fin-services": "#14181b",
  "on-fin-mixed": "#14181b",
  "on-fin-projects": "#fcfbf8",
  "on-fin-donor": "#14181b",
  "on-fin-other": "#14181b",
};

/** The presentation value of a colour, for example `var(--ink)`. */
export function paint(token: Token): string {
  return `var(--${token})`;
}

/** Which colour stands for a stage; not coded has a grey of its own. */
export function stageToken(stage: Stage): "stage-1" | "stage-2" | "stage-3" | "stage-4" | "stage-none" {
  return stage === 0 ? "stage-none" : `stage-${stage}`;
}

/** The palette as lines of a CSS rule, so that the style sheet need not repeat a value. */
export function paletteDeclarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([token, value]) => `--${token}:${value};`)
    .join("");
}
