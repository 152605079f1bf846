import { count, list } from "../format.ts";

/** Words of the explorer: facets made for it, its controls, and what it says about results and addresses. */
export const explorer = {
  financingClasses: {
    "mainly-public": "Mainly public money",
    "mainly-own-income": "Mainly own income",
    "mainly-projects": "Mainly project money",
    "mainly-donors": "Mainly donor money",
    mixed: "Mixed",
    "not-told-apart": "Parts not told apart",
  } as Record<string, string>,
  figuresHeld: {
    members: "Members",
    "members-over-time": "Members in several years",
    economy: "Firms, jobs, turnover or exports",
    "financing-mix": "Financing mix",
    fees: "Membership fees",
    staff: "Office staff",
    founded: "Year of founding",
    stage: "Stage",
    services: "Services",
    "joint-actions": "Joint actions",
  } as Record<string, string>,
  /** What is said of clusters without a value of a facet, where it is more than "not stated". */
  without: {
    grouping: "in none of them",
    financing: "no mix reported",
    figures: "none of these",
  } as Record<string, string>,
  /** What is to be known about a facet before one relies on it. */
  facetNotes: {
    financing:
      "By the latest financing mix of the record. Mainly: two thirds or more. Mixed: no kind of money can reach two thirds. The thresholds are our own.",
  } as Record<string, string>,
  lead: (clusters: string, countries: string) =>
    `All ${clusters} in ${countries}. A number leads to its source.`,
  columns: {
    name: "Name",
    place: "Town or area",
    members: "Members",
    public_share: "Public money",
    own_income_share: "Own income",
    founded: "Founded",
    staff: "Office staff, people",
    staff_posts: "Office staff, full-time posts",
    sources: "Documents cited",
  } as Record<string, string>,
  views: { table: "Table", map: "Map", cards: "Cards" },
  viewLabel: "Show as",
  wordsLabel: "Name, place, country or sector",
  sortLabel: "Order by",
  ascending: "smallest or A first",
  descending: "largest or Z first",
  columnsLabel: "Columns",
  usualColumns: "Usual columns",
  filtersLabel: "Filters",
  filtersButton: (chosen: number) => (chosen === 0 ? "Filters" : `Filters (${chosen})`),
  chosenLabel: "Chosen filters",
  wordsChosen: (words: string) => `Words: ${words}`,
  removeFilter: (filter: string) => `Remove ${filter}`,
  clear: "Clear filters",
  allNeeded: "A cluster must have all that you choose.",
  /** "37 of 423 clusters". */
  found: (found: number, all: number) =>
    found === all
      ? `All ${count(all, "cluster", "clusters")}`
      : `${found} of ${count(all, "cluster", "clusters")}`,
  firstRows: (rows: number) => `The first ${rows} are shown.`,
  showMore: (rows: number) => `Show ${rows} more`,
  showAll: (all: number) => `Show all ${all}`,
  loading: "Loading filters …",
  failed: "The filters could not be loaded. The whole list stands below.",
  tryAgain: "Try again",
  summariesFailed: "The summaries could not be loaded.",
  empty: {
    sentence: "No cluster has all of this.",
    remove: (filter: string, clusters: number) =>
      `Without ${filter} there ${clusters === 1 ? "is 1 cluster" : `are ${clusters} clusters`}.`,
    removeButton: (filter: string) => `Remove ${filter}`,
    noSingle: "Taking out a single filter does not help; several of them exclude each other.",
  },
  located: (located: number, shown: number) =>
    shown === 0
      ? "No cluster is left to show."
      : located === shown
        ? `${shown === 1 ? "The cluster shown has" : `All ${shown} clusters shown have`} coordinates.`
        : `${located} of the ${count(shown, "cluster", "clusters")} shown ${located === 1 ? "has" : "have"} coordinates. The table lists the others too.`,
  greyDots: "Small grey dots are clusters left out by the filters.",
  noValue: "nothing left to choose",
  combine: "Combine with other filters",
  download: "Download",
  downloadLead: (clusters: number) =>
    `${count(clusters, "cluster", "clusters")} with the columns shown, in this order, with year, source and citation.`,
  downloadAs: { csv: "CSV", json: "JSON" },
  compare: {
    column: "Compare",
    choose: (name: string) => `Compare ${name}`,
    bar: "Clusters to compare",
    button: (clusters: number) => `Compare ${count(clusters, "cluster", "clusters")}`,
    oneMore: "Choose at least one more to compare.",
    tooMany: (most: number, names: readonly string[]) =>
      `At most ${most} clusters fit side by side. Take out one of ${list(names)} first.`,
    remove: (name: string) => `Take ${name} out of the comparison`,
    clear: "Compare none",
  },
  problems: {
    value: (facet: string, value: string) =>
      `The address asks for ${facet} “${value}”, which is not known here; it was left out.`,
    name: (value: string) => `The address has a filter “${value}”, which is not known here; it was left out.`,
    sort: (value: string) => `The address orders by “${value}”, which is no column; the order is by name.`,
    view: (value: string) =>
      `The address asks for a view “${value}”, which does not exist; the table is shown.`,
    column: (value: string) =>
      `The address asks for a column “${value}”, which does not exist; it was left out.`,
    rows: (value: string) =>
      `The address asks for “${value}” rows, which is no number; the first 100 are shown.`,
    cluster: (value: string) =>
      `The address wants to compare “${value}”, which is not the id of a cluster; it was left out.`,
    "too-many": (value: string) => `Only five clusters can be compared; left out: ${value}.`,
  },
  moreProblems: (number: number) => `${number} more parts of the address were left out.`,
} as const;
