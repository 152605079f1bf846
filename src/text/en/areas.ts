/** Words of the pages of regions, countries, groupings, sectors and stages. */
export const areas = {
  regions: {
    title: "Regions",
    lead: "Regions follow the United Nations (M49). More has been written about clusters in Europe than elsewhere: counts say what was recorded, not where clusters are.",
    ladder: "Clusters by stage and region",
    ladderNote: (coded: string, all: string) =>
      `One dot a cluster, n = ${coded}; ${all} in all, the others have no coded stage.`,
    countriesTitle: "Countries",
    countriesLead: (n: string) => `${n} have at least one record.`,
    groupingsTitle: "Groupings of countries",
    groupingsLead:
      "Communities such as COMESA with their member states. Pages list what is recorded in the member states.",
    sectorsTitle: "Sectors",
    sectorsLead: "Fields of business, mapped to the international classification ISIC Rev. 4.",
    also: "Or look by",
    name: "Name",
    clusters: "Clusters",
    coded: "Stage coded",
    policies: "Policies",
    mixes: "With a financing mix",
    ownPolicies: "Own policies",
    widerPolicies: (number: string) => `${number} of wider areas`,
    countriesWithCluster: "Countries with a cluster",
    isic: "ISIC Rev. 4",
    members: "Members",
  },
  portfolio: {
    wider: "Part of",
    narrower: "Within it",
    several: "several countries",
    statistics: "Statistics",
    countriesOf: "Member states",
    asOf: (date: string) => `as of ${date}`,
    ofCountries: (all: string) => `of ${all}`,
  },
  stages: {
    title: "The four stages",
    lead: "A cluster passes from initiation to transformation, and can fall back. A stage is named where coders found enough in the sources; not every criterion has to be shown.",
    noQuestions:
      "The copy of the guide that we read ends before this chapter, so we list no key questions or steps.",
    none: "No cluster is coded at this stage yet.",
    howCoded: "How stages are coded",
    agreement: "Table of agreement",
    howCodedText: [
      "Each assessment has a year, names the criteria that a source carries, and says whether the cluster itself, an expert or we judged it.",
      "A coder weighs all that the sources show. Not every criterion of the stage has to be shown: the page of a cluster says which are and which are not. By the strict rule of the guide, two thirds of the criteria of the stage and of all stages before it, sources carry the stage of few cases; the indicator of criteria met names it as the supported stage.",
      "The stage that we name is inferred from the criteria. It is one person's judgement until a second person has coded the case without looking at the first; the page says which. Where the two differ the lower stage stands, and a criterion counts as met when both found it; if that leaves too few, a third look decides and the note says so. Where one of them finds too little evidence no stage is named.",
    ],
  },
} as const;
