import { apiAddress } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";

/** What an answer holds, so that a program need not guess it from the address. */
export type AnswerKind =
  | "index"
  | `${"cluster" | "policy" | "financing-pattern" | "statistic" | "source"}${"" | "-list"}`
  | `${"indicator" | "vocabulary"}${"" | "-list"}`
  | `${"region" | "country" | "grouping" | "sector" | "stage"}${"" | "-list"}`
  | "moved";

/** The envelope that every answer has, whatever it holds. */
export interface Answer {
  readonly api: "v1";
  readonly kind: AnswerKind;
  /** Address of this answer. */
  readonly url: string;
  /** Page that shows the same to people. */
  readonly page: string;
  readonly edition: ApiEdition;
  /** SPDX id of the licence of the data. */
  readonly licence: string;
  readonly data: unknown;
}

export interface ApiEdition {
  readonly version: string;
  readonly release: string | null;
  readonly is_release: boolean;
  readonly content_hash: string;
  readonly date: string;
}

/** One answer with the path of its file. */
export type PlacedAnswer = readonly [path: string, answer: Answer];

/**
 * Puts the envelope around data.
 * @param page path of the page that shows the same
 */
export function answer(site: Site, kind: AnswerKind, page: string, data: unknown): PlacedAnswer {
  const { version, release, isRelease, contentHash, date } = site.edition;
  const path = apiAddress(page);
  return [
    path,
    {
      api: "v1",
      kind,
      url: site.absolute(path),
      page: site.absolute(page),
      edition: { version, release, is_release: isRelease, content_hash: contentHash, date },
      licence: site.dataset.site.licence_data,
      data,
    },
  ];
}

/** The two addresses of something that lists name: its page, and its answer. */
export function addresses(site: Site, page: string): { readonly page: string; readonly api: string } {
  return { page: site.absolute(page), api: site.absolute(apiAddress(page)) };
}
