/** A licence as descriptions name it. */
export interface Licence {
  /** Identifier of the SPDX list. */
  readonly spdx: string;
  /** Address of its text. */
  readonly url: string;
  readonly title: string;
  /** Address in the licence list of the European Union; null where we know none. */
  readonly authority: string | null;
  /** Whether it asks to name the source and nothing more. */
  readonly isAttribution: boolean;
}

const euLicence = "http://publications.europa.eu/resource/authority/licence/";

const known: Readonly<Record<string, Omit<Licence, "spdx">>> = {
  "CC-BY-4.0": {
    url: "https://creativecommons.org/licenses/by/4.0/",
    title: "Creative Commons Attribution 4.0 International",
    authority: `${euLicence}CC_BY_4_0`,
    isAttribution: true,
  },
  "CC0-1.0": {
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    title: "Creative Commons Zero v1.0 Universal",
    authority: `${euLicence}CC0`,
    isAttribution: false,
  },
};

/** A licence by its SPDX identifier; one that is not spelt out here is described by its page in the SPDX list. */
export function licenceOf(spdx: string): Licence {
  const { url, title, authority, isAttribution } = known[spdx] ?? {
    ...{ url: spdxPage(spdx), title: spdx, authority: null, isAttribution: false },
  };
  return { spdx, url, title, authority, isAttribution };
}

/** The page of a licence in the SPDX list. */
export function spdxPage(spdx: string): string {
  return `https://spdx.org/licenses/${spdx}.html`;
}
