/** Invented but realistic rows for chart tests: 45 clusters over 11 regions, Europe with the most. */
import type { Stage } from "../../src/charts/drawing.ts";

const towns: readonly (readonly [name: string, region: string, latitude: number, longitude: number])[] = [
  ["Linz", "Western Europe", 48.3, 14.3],
  ["Graz", "Western Europe", 47.07, 15.44],
  ["Toulouse", "Western Europe", 43.6, 1.44],
  ["Stuttgart", "Western Europe", 48.78, 9.18],
  ["Eindhoven", "Western Europe", 51.44, 5.48],
  ["Lyon", "Western Europe", 45.76, 4.84],
  ["Paderborn", "Western Europe", 51.72, 8.75],
  ["Dresden", "Western Europe", 51.05, 13.74],
  ["Basel", "Western Europe", 47.56, 7.59],
  ["Bilbao", "Southern Europe", 43.26, -2.93],
  ["Milan", "Southern Europe", 45.46, 9.19],
  ["Porto", "Southern Europe", 41.15, -8.61],
  ["Ljubljana", "Southern Europe", 46.06, 14.51],
  ["Barcelona", "Southern Europe", 41.39, 2.17],
  ["Prato", "Southern Europe", 43.88, 11.1],
  ["Copenhagen", "Northern Europe", 55.68, 12.57],
  ["Oulu", "Northern Europe", 65.01, 25.47],
  ["Gothenburg", "Northern Europe", 57.71, 11.97],
  ["Stavanger", "Northern Europe", 58.97, 5.73],
  ["Kraków", "Eastern Europe", 50.06, 19.94],
  ["Brno", "Eastern Europe", 49.2, 16.61],
  ["Cluj", "Eastern Europe", 46.77, 23.6],
  ["Rzeszów", "Eastern Europe", 50.04, 22.0],
  ["Kumasi", "Sub-Saharan Africa", 6.69, -1.62],
  ["Nairobi", "Sub-Saharan Africa", -1.29, 36.82],
  ["Addis Ababa", "Sub-Saharan Africa", 9.03, 38.74],
  ["Lusaka", "Sub-Saharan Africa", -15.4, 28.3],
  ["Cape Town", "Sub-Saharan Africa", -33.92, 18.42],
  ["Kigali", "Sub-Saharan Africa", -1.95, 30.06],
  ["Tunis", "Northern Africa", 36.8, 10.18],
  ["Casablanca", "Northern Africa", 33.57, -7.59],
  ["Bogotá", "Latin America & Caribbean", 4.71, -74.07],
  ["Medellín", "Latin America & Caribbean", 6.24, -75.58],
  ["Santa Fe", "Latin America & Caribbean", -31.63, -60.7],
  ["Managua", "Latin America & Caribbean", 12.11, -86.24],
  ["Kingston", "Latin America & Caribbean", 18.0, -76.8],
  ["San Diego", "Northern America", 32.72, -117.16],
  ["Montréal", "Northern America", 45.5, -73.57],
  ["Sialkot", "Southern Asia", 32.49, 74.53],
  ["Tiruppur", "Southern Asia", 11.11, 77.34],
  ["Bengaluru", "Southern Asia", 12.97, 77.59],
  ["Hsinchu", "Eastern & South-Eastern Asia", 24.81, 120.97],
  ["Penang", "Eastern & South-Eastern Asia", 5.41, 100.33],
  ["Almaty", "Central Asia", 43.24, 76.89],
  ["Adelaide", "Oceania", -34.93, 138.6],
];

const stages: readonly Stage[] = [3, 4, 2, 0, 3, 1, 2, 3, 0, 4, 2];

/** Pseudo-random numbers of a fixed seed, so that tests see the same rows each time. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export const clusters = towns.map(([name, region, latitude, longitude], index) => ({
  id: `cluster-${index}`,
  label: `${name} Cluster & Network`,
  href: `../clusters/cluster-${index}/`,
  region,
  latitude,
  longitude,
  standIn: index % 4 === 3,
  stage: stages[index % stages.length] ?? 0,
  year: index % 9 === 4 ? null : 2012 + (index % 12),
  doubleCoded: index % 3 === 0,
}));

export const regions = [...new Set(clusters.map((cluster) => cluster.region))];
