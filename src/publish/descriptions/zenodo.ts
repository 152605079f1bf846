import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { aboutDataset } from "./about.ts";

/** What Zenodo takes over when it archives a release. It goes before CITATION.cff there, so both say the same. */
export function zenodo(site: Site): object {
  const about = aboutDataset(site);
  const related = (identifier: string, relation: string): object => ({ identifier, relation, scheme: "url" });
  return {
    upload_type: "dataset",
    title: about.title,
    description: about.description,
    creators: [{ name: about.publisher.name }],
    license: about.licence.spdx,
    access_right: "open",
    keywords: about.keywords,
    version: about.version,
    publication_date: about.date,
    language: languageCodes[about.language] ?? about.language,
    related_identifiers: [
      related(about.page, "isIdenticalTo"),
      related(site.absolute(address.fields), "isDocumentedBy"),
      ...(about.repository === null ? [] : [related(about.repository, "isCompiledBy")]),
    ],
  };
}

/** Zenodo names languages by three letters. */
const languageCodes: Readonly<Record<string, string>> = { en: "eng" };
