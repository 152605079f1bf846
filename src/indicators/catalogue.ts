import { ageYears } from "./age.ts";
import type { ClusterIndicator, Indicator, PolicyIndicator } from "./definition.ts";
import { diamondScore } from "./diamond.ts";
import { employeesGrowth, exportsGrowth, firmsGrowth, turnoverGrowth } from "./economy-growth.ts";
import { employeesPerFirm, exportShare, turnoverPerEmployee } from "./economy-ratios.ts";
import { evidenceCoding, evidenceFreshness, evidenceSources } from "./evidence.ts";
import { evidenceCompleteness } from "./evidence-completeness.ts";
import { excellenceLabel } from "./excellence-label.ts";
import { concentrationCoarse, concentrationFine, diversification } from "./financing-concentration.ts";
import { distanceToRegion } from "./financing-distance.ts";
import { leverage } from "./financing-leverage.ts";
import { security } from "./financing-security.ts";
import * as finance from "./financing-shares.ts";
import { governanceScore } from "./governance.ts";
import { jointActionsPer100Members } from "./joint-actions.ts";
import { ftePer100Members } from "./management.ts";
import { criteriaMet } from "./maturity.ts";
import { membersGrowth } from "./members-growth.ts";
import { helixBalance } from "./members-helix.ts";
import { publicShare, researchShare, smeShare } from "./members-shares.ts";
import { membersTotal } from "./members-total.ts";
import { monitoringParticipation } from "./monitoring.ts";
import { policyDontsHit, policyDosMet } from "./policy-advice.ts";
import { policyBudget } from "./policy-budget.ts";
import { policyClusters } from "./policy-clusters.ts";
import { policyContinuity, policyDuration } from "./policy-duration.ts";
import { policyEvaluated } from "./policy-evaluation.ts";
import { policyBreadth, policyDimensionCoverage } from "./policy-scope.ts";
import { policyStageFit } from "./policy-stage-fit.ts";
import { qualificationScore } from "./qualification.ts";
import { highTrustShare, paidShare } from "./services.ts";
import { stageMatch } from "./services-stage-match.ts";
import { valueChainCoverage } from "./value-chain.ts";

/** Indicators of clusters in the order in which they are listed. A new indicator is added here and nowhere else. */
export const clusterIndicators: readonly ClusterIndicator[] = [
  criteriaMet,
  qualificationScore,
  governanceScore,
  ageYears,
  membersTotal,
  membersGrowth,
  smeShare,
  researchShare,
  publicShare,
  helixBalance,
  ftePer100Members,
  finance.publicShareOfFinance,
  finance.feesShare,
  finance.servicesShare,
  finance.projectsShare,
  finance.donorShare,
  finance.selfFinancingShare,
  concentrationCoarse,
  concentrationFine,
  diversification,
  leverage,
  distanceToRegion,
  security,
  paidShare,
  highTrustShare,
  stageMatch,
  jointActionsPer100Members,
  employeesPerFirm,
  turnoverPerEmployee,
  exportShare,
  firmsGrowth,
  employeesGrowth,
  turnoverGrowth,
  exportsGrowth,
  excellenceLabel,
  monitoringParticipation,
  valueChainCoverage,
  diamondScore,
  evidenceCompleteness,
  evidenceSources,
  evidenceFreshness,
  evidenceCoding,
];

/** Indicators of policies in the order in which they are listed. */
export const policyIndicators: readonly PolicyIndicator[] = [
  policyDimensionCoverage,
  policyBreadth,
  policyDuration,
  policyContinuity,
  policyBudget,
  policyClusters,
  policyStageFit,
  policyDosMet,
  policyDontsHit,
  policyEvaluated,
];

/** All indicators by id. */
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(
  [...clusterIndicators, ...policyIndicators].map((indicator) => [indicator.id, indicator]),
);
