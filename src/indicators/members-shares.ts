import type { ClusterIndicator } from "./definition.ts";
import { memberTargets, type PartOfMembers, typedMembership } from "./members-types.ts";
import { partOf } from "./part-of-whole.ts";
import { absent, present } from "./result.ts";

interface ShareOfMembers {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly part: PartOfMembers;
  readonly partInWords: string;
  readonly method: string;
  readonly limits: string;
}

/** Makes the share of one kind of members. */
function shareOfMembers({ part, partInWords, ...words }: ShareOfMembers): ClusterIndicator {
  return {
    subject: "cluster",
    group: "members",
    formula: `100 × ${partInWords} / all members`,
    unit: "percent",
    decimals: 0,
    range: [0, 100],
    direction: "none",
    inputs: ["members[].by_type", "members[].total"],
    shownWhen: "One count gives the total and the types of at least 90 percent of the members.",
    ...words,
    compute(cluster, dataset) {
      const typed = typedMembership(cluster, dataset);
      if (typeof typed === "string") return absent(typed);
      const { types, total, known, isWhole, counted, countsFirmsOnly, inputs } = typed;
      if (part !== "sme" && countsFirmsOnly)
        return absent("different-definitions", inputs, { coverage: known });
      const count = partOf(types, memberTargets(dataset)[part], isWhole);
      const options = { coverage: known, extra: { counted } };
      return typeof count === "string"
        ? absent(count, inputs, options)
        : present((100 * count) / total, "derived", inputs, options);
    },
  };
}

export const smeShare = shareOfMembers({
  id: "members.sme_share",
  label: "Small and medium-sized firms",
  question: "How large a part of the members are small and medium-sized firms?",
  part: "sme",
  partInWords: "(small and medium-sized firms + micro-firms + start-ups)",
  method: "giz-cluster-guide-2021 p. 18",
  limits:
    "Countries draw the line between small and large firms differently. It depends on the sector more than on the cluster.",
});

export const researchShare = shareOfMembers({
  id: "members.research_share",
  label: "Research and education",
  question: "How large a part of the members are universities, research and training institutes?",
  part: "academia",
  partInWords: "(universities + research institutes + training institutions)",
  method: "giz-cluster-guide-2021 p. 23",
  limits:
    "Clusters in developing countries have fewer research members, and some sectors need fewer. A number says nothing about cooperation.",
});

export const publicShare = shareOfMembers({
  id: "members.public_share",
  label: "Public members",
  question: "How large a part of the members are public authorities and development agencies?",
  part: "government",
  partInWords: "(public authorities + development agencies)",
  method: "giz-cluster-guide-2021 p. 18",
  limits: "Authorities can be close to a cluster without being members.",
});
