/** Stages in their order; the position is the rank, 1 to 4. */
export const stageOrder = ["initiation", "establishment", "operationalisation", "transformation"] as const;

/** Rank of the stage, 1 to 4; 0 when not coded. */
export function stageRank(stage: string | undefined): 0 | 1 | 2 | 3 | 4 {
  const index = (stageOrder as readonly (string | undefined)[]).indexOf(stage);
  return (index + 1) as 0 | 1 | 2 | 3 | 4;
}
