import { describe, expect, test } from "vitest";
import type { Palette, Token } from "../../src/charts/palette.ts";
import { dark, light, paletteDeclarations } from "../../src/charts/palette.ts";

type Rgb = [number, number, number];

function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b]
    .map((hex) => linear(hex))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, full severity. */
const sights: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Distance in OKLab times 100; about 2 is just visible. */
function distance(a: string, b: string, sight: number[][]): number {
  const [first, second] = [a, b].map((hex) => {
    const rgb = linear(hex);
    const seen = sight.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, k, i) => sum + k * (rgb[i] ?? 0), 0),
        ),
      ),
    );
    const [r = 0, g = 0, blue = 0] = seen;
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  });
  return 100 * Math.hypot(...(first ?? []).map((value, i) => value - (second?.[i] ?? 0)));
}

const financing = ["public", "private", "fees", "services", "mixed", "projects", "donor", "other"] as const;

describe.each([
  ["light", light],
  ["dark", dark],
] as [string, Palette][])("%s palette", (_name, palette) => {
  test("text reaches 4.5:1 on paper", () => {
    for (const token of ["ink", "muted", "accent", "link"] as const) {
      expect(contrast(palette[token], palette.paper), token).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("text on a fill reaches 4.5:1", () => {
    for (const token of Object.keys(palette).filter((name) => name.startsWith("on-")) as Token[]) {
      expect(contrast(palette[token], palette[token.slice(3) as Token]), token).toBeGreaterThanOrEqual(4.5);
    }
    // The timeline writes on its bars.
    expect(contrast(palette.paper, palette.dot)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.muted, palette.band)).toBeGreaterThanOrEqual(4.5);
  });

  test("graphics reach 3:1 on paper", () => {
    for (const token of [
      ...financing.map((key) => `fin-${key}` as const),
      "fin-unknown",
      "dot",
      "muted",
    ] as const) {
      expect(contrast(palette[token], palette.paper), token).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.accent, palette.land)).toBeGreaterThanOrEqual(3);
  });

  test("financing sources stay apart for colour-blind readers", () => {
    for (const [sight, matrix] of Object.entries(sights)) {
      financing.forEach((a, i) => {
        for (const b of financing.slice(i + 1)) {
          expect(
            distance(palette[`fin-${a}`], palette[`fin-${b}`], matrix),
            `${a} ${b} ${sight}`,
          ).toBeGreaterThan(5);
        }
      });
    }
  });

  test("stages are an order of lightness", () => {
    const steps = ([1, 2, 3, 4] as const).map((stage) => contrast(palette[`stage-${stage}`], "#000000"));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
  });

  test("is written as declarations", () => {
    expect(paletteDeclarations(palette)).toContain(`--stage-3:${palette["stage-3"]};`);
  });
});
