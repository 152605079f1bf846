import { stringify } from "yaml";
import { text } from "../../text/index.ts";
import type { AboutDataset } from "./about.ts";

/** The fixed state of the data that a citation names. */
export interface CitedState {
  readonly version: string;
  /** Year-month-day. */
  readonly date: string;
}

/** What a citation says besides version and date: it stands in the settings of the site. */
export type Cited = Pick<
  AboutDataset,
  "title" | "keywords" | "licence" | "publisher" | "page" | "home" | "repository"
> & { readonly abstract: string };

/**
 * The dataset as a CITATION.cff 1.2.0. All texts stand in quotes, so that no reader of YAML takes a date or a version
 * for something else.
 *
 * @param state null where there is no numbered state yet; version and date are then left out
 */
export function citationFile(cited: Cited, state: CitedState | null): string {
  const { title, abstract, keywords, licence, publisher, page, home, repository } = cited;
  const citation = {
    "cff-version": "1.2.0",
    message: text.descriptions.citeMessage,
    type: "dataset",
    title,
    abstract,
    authors: [
      {
        name: publisher.name,
        ...(publisher.url === home ? {} : { website: publisher.url }),
        ...(publisher.email === null ? {} : { email: publisher.email }),
      },
    ],
    ...(state ? { version: state.version, "date-released": state.date } : {}),
    license: licence.spdx,
    url: page,
    identifiers: [{ type: "url", value: page, description: text.descriptions.pageOfData }],
    ...(repository === null ? {} : { "repository-code": repository }),
    keywords,
  };
  return stringify(citation, {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
  });
}

/** The dataset as an entry of BibTeX. */
export function bibTexOf({ title, publisher, date, version, page, slug }: AboutDataset): string {
  const fields = [
    `author = {{${safe(publisher.name)}}}`,
    `title = {${safe(title)}}`,
    `year = {${date.slice(0, 4)}}`,
    `version = {${version}}`,
    `publisher = {${safe(publisher.name)}}`,
    `url = {${page}}`,
  ];
  return `@misc{${slug}-${date.slice(0, 4)}, ${fields.join(", ")}}`;
}

/** Characters with a meaning of their own in BibTeX. */
function safe(raw: string): string {
  return raw.replace(/[{}\\]/g, "").replace(/[&%$#_]/g, "\\$&");
}
