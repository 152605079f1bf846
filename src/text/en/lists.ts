/** Words of the explorer and of tables of clusters. */
export const lists = {
  clusters: {
    title: "Clusters",
    lead: (clusters: string, countries: string) =>
      `All ${clusters} in ${countries}. Narrow the list with the links, or search. A number leads to its source.`,
    caption: "Clusters",
    name: "Name",
    place: "Place",
    stage: "Stage",
    members: "Members",
    founded: "Founded",
    publicShare: "Public money",
    notCoded: "not coded",
    narrow: "Narrow down",
    withoutValue: (count: string) => `${count} not stated`,
    searchAll: "Search and combine filters",
    facetTitle: (facet: string, value: string) => `${facet}: ${value}`,
  },
  facets: {
    region: "Region",
    country: "Country",
    stage: "Stage",
    sector: "Sector",
    entity: "Kind",
    shape: "Shape",
    driver: "Driven by",
    "legal-form": "Legal form",
    status: "State",
    label: "Label",
  } as Record<string, string>,
} as const;
