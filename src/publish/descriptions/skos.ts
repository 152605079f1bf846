import type { Term, Vocabulary } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { aboutDataset } from "./about.ts";
import { inLanguage, iri, plain, type Resource, resource, typed } from "./rdf/graph.ts";

/** Classes of the International Standard Industrial Classification, revision 4, as linked data of the United Nations. */
const isicScheme = "https://unstats.un.org/classifications/ISIC/rev4/";

/** All vocabularies as SKOS: each a concept scheme, its terms with labels, definitions and what is broader. */
export function vocabulariesGraph(site: Site): Resource[] {
  return site.lists.vocabularies.flatMap((vocabulary) => vocabularyGraph(site, vocabulary));
}

/** One vocabulary as SKOS. */
export function vocabularyGraph(site: Site, vocabulary: Vocabulary): Resource[] {
  const terms = [...vocabulary.terms.values()];
  return [schemeOf(site, vocabulary, terms), ...terms.map((term) => conceptOf(site, vocabulary, term))];
}

/** Address of a vocabulary: its page. */
function schemeAddress(site: Site, id: string): string {
  return site.absolute(address.vocabulary(id));
}

/** Address of a term: its place on the page of its vocabulary. */
export function conceptAddress(site: Site, vocabulary: string, term: string): string {
  return `${schemeAddress(site, vocabulary)}#term-${term}`;
}

function schemeOf(site: Site, { id, title, description }: Vocabulary, terms: readonly Term[]): Resource {
  const { language, version, date, licence, publisher } = aboutDataset(site);
  return resource(schemeAddress(site, id), ["skos:ConceptScheme"], {
    "dct:title": inLanguage(language, title),
    "dct:description": inLanguage(language, description),
    "dct:identifier": plain(id),
    "dct:license": iri(licence.url),
    "dct:modified": typed("xsd:date", date),
    "dct:publisher": resource(null, ["foaf:Agent"], { "foaf:name": plain(publisher.name) }),
    "owl:versionInfo": plain(version),
    "skos:hasTopConcept": terms
      .filter(({ broader }) => broader === undefined)
      .map((term) => iri(conceptAddress(site, id, term.id))),
  });
}

function conceptOf(site: Site, { id: scheme }: Vocabulary, term: Term): Resource {
  const { language } = aboutDataset(site);
  const { id, label, short_label, definition, broader, ecosystems = [], isic = [], m49 } = term;
  const concept = (vocabulary: string, other: string) => iri(conceptAddress(site, vocabulary, other));
  return resource(conceptAddress(site, scheme, id), ["skos:Concept"], {
    "skos:inScheme": iri(schemeAddress(site, scheme)),
    "skos:topConceptOf": broader === undefined ? iri(schemeAddress(site, scheme)) : null,
    "skos:prefLabel": inLanguage(language, label),
    "skos:altLabel":
      short_label === undefined || short_label === label ? null : inLanguage(language, short_label),
    "skos:definition": definition === undefined ? null : inLanguage(language, definition),
    "skos:notation": plain(id),
    "skos:broader": broader === undefined ? null : concept(scheme, broader),
    // A country lies in a region, an instrument in a dimension: other lists, so the relation crosses schemes.
    "skos:broadMatch": [
      ...(term.region === undefined ? [] : [concept("regions", term.region)]),
      ...(term.dimension === undefined ? [] : [concept("policy-dimensions", term.dimension)]),
    ],
    "skos:relatedMatch": ecosystems.map((ecosystem) => concept("ecosystems", ecosystem)),
    "skos:note": m49 === undefined ? null : inLanguage(language, `UN M49: ${m49}`),
    // A sector of ours spreads over several classes, or takes a part of one: close, not equal.
    "skos:closeMatch": isic.map((code) => iri(isicScheme + withoutSection(code))),
  });
}

/** The address of a class is its digits alone; only a section is named by its letter. */
function withoutSection(code: string): string {
  return code.length > 1 ? code.slice(1) : code;
}
