/**
 * The stages that have a colour and a place in the charts, in their order. The palette, the ladder and its words are
 * drawn for these four; they are no list of the stages that an instance may have. What only counts or orders stages
 * follows the vocabulary instead (`stagesInOrder`).
 */
export const stageOrder = ["initiation", "establishment", "operationalisation", "transformation"] as const;

/**
 * Number of the colour of a stage, 1 to 4; 0 when not coded.
 * @throws for a stage without a colour: to draw it as "not coded" would be wrong, so the build stops and says where to
 * add one
 */
export function stageRank(stage: string | undefined): 0 | 1 | 2 | 3 | 4 {
  if (stage === undefined) return 0;
  const index = (stageOrder as readonly string[]).indexOf(stage);
  if (index < 0) {
    throw new Error(
      `The stage "${stage}" has no colour. Charts know ${stageOrder.join(", ")}: use these ids in data/vocabularies/stages.yaml, or add the stage in src/site/stage-order.ts, src/charts/palette.ts and src/text/charts.en.ts.`,
    );
  }
  return (index + 1) as 1 | 2 | 3 | 4;
}
