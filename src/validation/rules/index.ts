import type { Rule } from "../rule.ts";
import { coordinatesInCountry } from "./coordinates-in-country.ts";
import { copiedText } from "./copied-text.ts";
import { criteriaContradict } from "./criteria-contradict.ts";
import { duplicateCluster } from "./duplicate-cluster.ts";
import { exportsWithinTurnover } from "./exports-within-turnover.ts";
import { figureRange } from "./figure-range.ts";
import { foundedBeforeFigures } from "./founded-before-figures.ts";
import { labelValidity } from "./label-validity.ts";
import { licenceKnown } from "./licence-known.ts";
import { measureKnown } from "./measure-known.ts";
import { missingField } from "./missing-field.ts";
import { partsWithinTotal } from "./parts-within-total.ts";
import { percentRange } from "./percent-range.ts";
import { placeKnown } from "./place-known.ts";
import { redirectsResolve } from "./redirects-resolve.ts";
import { referenceExists } from "./reference-exists.ts";
import { reservedId } from "./reserved-id.ts";
import { sectorMapped } from "./sector-mapped.ts";
import { sharesSum } from "./shares-sum.ts";
import { similarCluster } from "./similar-cluster.ts";
import { sourceCited } from "./source-cited.ts";
import { sourceDeclared } from "./source-declared.ts";
import { sourceDuplicate } from "./source-duplicate.ts";
import { stageAgainstCriteria } from "./stage-against-criteria.ts";
import { stageCoding } from "./stage-coding.ts";
import { subdivisionOfCountry } from "./subdivision-of-country.ts";
import { summaryRepeatsStory } from "./summary-repeats-story.ts";
import { textCharacters } from "./text-characters.ts";
import { unusedMissing } from "./unused-missing.ts";
import { vocabularyReferences } from "./vocabulary-references.ts";
import { websiteForm } from "./website-form.ts";
import { websiteScript } from "./website-script.ts";
import { yearNotFuture } from "./year-not-future.ts";
import { yearOrder } from "./year-order.ts";

/** All rules, in the order in which the documentation lists them: identity, references, place, time, numbers, judgement, text. */
export const rules: readonly Rule[] = [
  reservedId,
  duplicateCluster,
  similarCluster,
  sourceDeclared,
  sourceCited,
  sourceDuplicate,
  licenceKnown,
  referenceExists,
  redirectsResolve,
  vocabularyReferences,
  sectorMapped,
  placeKnown,
  subdivisionOfCountry,
  coordinatesInCountry,
  yearOrder,
  yearNotFuture,
  foundedBeforeFigures,
  labelValidity,
  sharesSum,
  partsWithinTotal,
  exportsWithinTurnover,
  figureRange,
  percentRange,
  measureKnown,
  stageAgainstCriteria,
  criteriaContradict,
  stageCoding,
  missingField,
  unusedMissing,
  copiedText,
  summaryRepeatsStory,
  websiteForm,
  websiteScript,
  textCharacters,
];
