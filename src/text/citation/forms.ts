import { toBibtex } from "./bibtex.ts";
import { toCsl } from "./csl.ts";
import type { CitationForm, CitedItem } from "./item.ts";
import { toRis } from "./ris.ts";

/** A form in which a citation is saved for programs. */
export interface Form {
  readonly ending: CitationForm;
  /** Its name, which is the same in every language. */
  readonly label: string;
  readonly mediaType: string;
  readonly write: (item: CitedItem) => string;
}

/** The forms in the order in which they are offered. */
export const forms: readonly Form[] = [
  { ending: "bib", label: "BibTeX", mediaType: "application/x-bibtex", write: toBibtex },
  { ending: "ris", label: "RIS", mediaType: "application/x-research-info-systems", write: toRis },
  {
    ending: "csl.json",
    label: "CSL-JSON",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: toCsl,
  },
];
