/** A small complete record, as the guides show it. A test checks that it is valid. */
export const exampleRecord = `# yaml-language-server: $schema=../../schemas/cluster.schema.json
name: My Cluster
country: AT
place: { name: Linz, coordinates: [48.31, 14.29], coordinates_of: Linz }
sector: mechatronics
entity: cluster-initiative
summary: What the case is and why it is worth reading, in one or two sentences of your own.
members:
  - { year: 2024, total: 120, counted: companies, source: report p. 4 }
added: "2026-11-22"
sources:
  report: { title: Annual report 2024, publisher: My Cluster, year: 2025, url: "https://www.example.org/report" }
`;
