import type { ClusterIndicator } from "./definition.ts";
import { chosenMix } from "./financing-mix.ts";
import { shareOf } from "./financing-parts.ts";
import { absent, present } from "./result.ts";

interface ShareOfFinance {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** Term of the vocabulary; the terms below it are counted too. */
  readonly main: string;
  readonly partInWords: string;
  readonly method: string;
  readonly limits: string;
  /** Terms that name the whole part, so that one of them is enough in a partial mix; by default the term itself. */
  readonly ownNames?: readonly string[];
}

/** Makes the share of one source of finance in the chosen mix. */
function shareOfFinance({
  main,
  partInWords,
  ownNames = [main],
  ...words
}: ShareOfFinance): ClusterIndicator {
  return {
    subject: "cluster",
    group: "financing",
    formula: `100 × ${partInWords} / total, of one year and one basis (actual before commitment before budget)`,
    unit: "percent",
    decimals: 0,
    range: [0, 100],
    direction: "none",
    inputs: ["financing[].parts", "financing[].total", "financing[].basis", "financing[].completeness"],
    shownWhen: "A mix exists that tells this part apart. Of a partial mix the part itself must be stated.",
    ...words,
    compute(cluster, dataset) {
      const chosen = chosenMix(cluster, dataset);
      if (typeof chosen === "string") return absent(chosen);
      const { mix, inputs, known } = chosen;
      const share = shareOf(dataset, chosen, main, ownNames);
      const extra = { basis: mix.basis, scope: mix.scope ?? null, qualifier: mix.qualifier ?? null };
      if (typeof share === "string") return absent(share, inputs, { coverage: known, extra });
      // A part that the source prints as a share is its own figure; sums and quotients are ours.
      const isPrinted = ownNames.some((name) => mix.parts[name] === share);
      const status = isPrinted && mix.provenance !== "derived" ? "reported" : "derived";
      return present(share, status, inputs, { coverage: known, extra });
    },
  };
}

export const publicShareOfFinance = shareOfFinance({
  id: "financing.public_share",
  label: "Public money",
  question: "How large a part of its money is public money that is not tied to projects?",
  main: "public",
  partInWords: "public money of all levels",
  method: "giz-cluster-guide-2021 p. 109-112",
  limits:
    "Low public share is not better by itself: excellent clusters keep 20 to 30 percent (giz-cluster-guide-2021 p. 115). Public money in projects is counted under projects.",
});

export const feesShare = shareOfFinance({
  id: "financing.fees_share",
  label: "Membership fees",
  question: "How large a part of its money are membership fees?",
  main: "membership-fees",
  partInWords: "membership fees",
  method: "giz-cluster-guide-2021 p. 109-112",
  limits: "A large share can mean committed members or little other money.",
});

export const servicesShare = shareOfFinance({
  id: "financing.services_share",
  label: "Income from paid services",
  question: "How large a part of its money comes from services that it sells?",
  main: "fee-based-services",
  partInWords: "fee-based services",
  method: "giz-cluster-guide-2021 p. 109-112",
  limits: "Unknown when the source gives services and projects as one sum. Fees sometimes include services.",
});

export const projectsShare = shareOfFinance({
  id: "financing.projects_share",
  label: "Project money",
  question: "How large a part of its money is tied to projects?",
  main: "projects",
  partInWords: "money for projects and commissioned tasks",
  method: "giz-cluster-guide-2021 p. 109-112",
  limits:
    "Most project money is public too, so this is no measure of independence. Unknown when services and projects are one sum.",
});

export const donorShare = shareOfFinance({
  id: "financing.donor_share",
  label: "Donor money",
  question: "How large a part of its money comes from donors and foundations?",
  main: "donor",
  partInWords: "money of donors and foundations",
  method: "giz-cluster-guide-2021 p. 109-112",
  limits: "Donor money ends; whether a local owner follows is not seen here.",
});

export const selfFinancingShare = shareOfFinance({
  id: "financing.self_financing_share",
  label: "Self-financing",
  question: "How large a part of its money does it raise itself?",
  main: "private",
  partInWords:
    "(fees + paid services + sponsoring + other own income; or what the source states as private money or own income as a whole)",
  method: "giz-cluster-guide-2021 p. 109",
  limits:
    "A high share is not better by itself: purely private money can turn a cluster into an interest group (giz-cluster-guide-2021 p. 109). Contributions in kind are counted as own income, and so is private money for a programme where the source tells only that.",
  // Own income that is not split is the figure that sources call autonomy.
  ownNames: ["private", "own-income-not-specified"],
});
