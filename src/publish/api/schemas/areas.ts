import { byKey, closed, integer, list, number, oneOf, orNull, ref, type Schema, text } from "./build.ts";

/** Shapes of regions, countries, groupings, sectors and stages. */

const ids = (what: string): Schema => list(text("Id."), `Ids of ${what}.`);

const having = closed("One thing that clusters can have.", {
  id: text("The thing: a term of its vocabulary, or the name of a mark."),
  n: integer("Number of clusters that have it."),
  known: integer("Number of clusters whose record tells anything about things of this kind."),
  clusters: ids("the clusters that have it"),
});

const inPlace = closed("What the clusters of a stage have in place.", {
  n: integer("Number of clusters."),
  criteria: list(ref("Having"), "Criteria of the stages."),
  governance: list(ref("Having"), "Marks of governance."),
  services: list(ref("Having"), "Services to members."),
  tools: list(ref("Having"), "Tools of cluster work."),
  joint_actions: list(ref("Having"), "Joint actions."),
  age: ref("Summary", "Years since founding."),
  age_at_assessment: ref("Summary", "Years from the founding to the year for which the stage was judged."),
  public_share: ref("Summary", "Public share of the money, per cent."),
  complete_mixes: integer("Number of complete financing mixes."),
  median_shares: byKey(
    number("Per cent."),
    "Median share by group of sources; empty with fewer than five mixes.",
  ),
});

const profile = closed("What is recorded in the area.", {
  headline: text("The figures in one paragraph."),
  n: integer("Number of clusters."),
  stages: closed("Clusters by stage.", {
    coded: integer("Clusters whose stage is coded."),
    not_coded: integer("Clusters whose stage is not coded."),
    counts: byKey(integer("Number of clusters."), "Number of clusters by stage."),
  }),
  labels: byKey(integer("Number of clusters."), "Number of valid labels of excellence by label."),
  financing: closed("Who pays.", {
    mixes: integer("Clusters with a financing mix that gives shares."),
    complete_mixes: integer("Those of them whose mix is complete."),
    median_shares: byKey(
      number("Per cent."),
      "Median share by group of sources; empty with fewer than five mixes.",
    ),
    public_share: ref("IndicatorSummary", "Public share of the money."),
    public_shares_by_programme_rule: integer("Public shares that say what a programme prescribes."),
  }),
  members: ref("IndicatorSummary", "Members."),
  age: ref("IndicatorSummary", "Age."),
  interval: ref("Interval"),
  indicators: list(ref("IndicatorSummary"), "Every indicator for which a cluster of the area has a value."),
  mixes: list(ref("Mix"), "Latest financing mixes of the clusters."),
  published_patterns: closed("Published financing patterns for the countries of the area.", {
    used: list(
      closed("A pattern.", {
        id: text("Id of the pattern."),
        name: text("Its name."),
        period: {
          type: ["integer", "string", "null"],
          description: "Year or period; null where none is stated.",
        },
        parts: orNull(byKey(number("Per cent."), "Share by source of finance.")),
        completeness: orNull(oneOf(["complete", "partial"], "Whether the parts make up the whole.")),
        countries: list(text("ISO 3166-1 alpha-2 code."), "Countries of the area that it stands for."),
      }),
      "Patterns.",
    ),
    countries_without: list(text("ISO 3166-1 alpha-2 code."), "Countries for which no pattern is published."),
  }),
  own_policies: ids("the policies of the area itself"),
  wider_policies: ids("the policies of wider areas that reach it"),
  gaps: closed("What no record tells.", {
    countries_without_cluster: list(
      text("ISO 3166-1 alpha-2 code."),
      "Countries without a cluster on record.",
    ),
    sections: list(
      closed("A section that records lack.", {
        field: text("Section of the record."),
        missing: integer("Clusters that lack it although it applies."),
        sought: integer("Those of them where somebody looked for it in vain."),
      }),
      "The most frequent gaps first.",
    ),
    wanted: list(
      closed("A section to look for first.", {
        field: text("Section of the record."),
        clusters: ids("the clusters where it would tell most"),
      }),
      "At most three.",
    ),
  }),
});

export const areaDefinitions: Readonly<Record<string, Schema>> = {
  Having: having,
  InPlace: inPlace,
  AreaProfile: profile,
  Area: closed("A region, country, grouping or sector.", {
    id: text("Its id: a term of the vocabulary of its kind. Countries have ISO 3166-1 alpha-2 codes."),
    kind: oneOf(["region", "country", "grouping", "sector"], "What it is."),
    name: text("Its name."),
    countries: list(text("ISO 3166-1 alpha-2 code."), "Countries of the area; empty for a sector."),
    clusters: ids("its clusters"),
    policies: ids("the policies that speak of it"),
    financing: ids("the financing patterns that speak of it"),
    statistics: ids("the regional statistics that speak of it"),
    profile: ref("AreaProfile"),
    beside: list(
      closed("Another area.", {
        kind: oneOf(["region", "country", "grouping", "sector"], "What it is."),
        id: text("Its id."),
        name: text("Its name."),
      }),
      "Areas to set beside it; each has an answer of its own.",
    ),
  }),
  Stage: closed("A maturity stage with the clusters that stand at it.", {
    id: text("Its id: a term of /api/v1/vocabularies/stages.json."),
    name: text("Its name."),
    definition: orNull(text("What it means.")),
    clusters: ids("the clusters at the stage"),
    interval: ref("Interval"),
    in_place: ref("InPlace"),
    mixes: list(ref("Mix"), "Latest financing mixes of the clusters."),
    one_stage_higher: orNull(
      closed("The same one stage higher; null at the last stage.", {
        stage: text("Id of the next stage."),
        in_place: ref("InPlace"),
      }),
    ),
    moves: closed("Clusters that are known to have moved up.", {
      clusters_with_two_dated_stages: integer("Clusters of which a move could be seen."),
      up_to_this_stage: list(
        closed("A move.", {
          cluster: text("Id of the cluster."),
          from: ref("DatedStage", "Stage before."),
          to: ref("DatedStage", "Stage after."),
          before: list(
            closed("A section with a figure or fact of a year before the move.", {
              field: text("Section of the record."),
              year: { type: "integer", description: "Earliest year that it names." },
            }),
            "What the record dates to years before the move. It is not a cause.",
          ),
        }),
        "Moves up to this stage.",
      ),
    }),
  }),
  DatedStage: closed("A stage in a year.", {
    stage: text("Id of the stage."),
    year: { type: "integer", description: "Year of the judgement." },
  }),
};
