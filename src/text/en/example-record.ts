/** The smallest useful record, as the guides show it. A test checks that it is valid. */
export const exampleRecord = `# yaml-language-server: $schema=../../schemas/cluster.schema.json
name: Fishery Cluster Uganda
country: UG
place: { name: Lake Victoria, coordinates: [0.06, 32.46], coordinates_of: Entebbe, stand_in: true }
sector: fish-processing
entity: cluster-initiative
summary: Processors on Lake Victoria upgraded hygiene together and kept their access to the European market.
figures:
  - { measure: firms-upgraded, value: 85, unit: percent, year: unknown, source: giz-cluster-guide-2021 p. 30 }
added: "2026-11-22"
`;
