import { compare } from "../../text/en/compare.ts";
import { sentenceCase } from "../../text/format.ts";
import { nearest } from "../../validation/suggest.ts";
import {
  type CompareRequest,
  compareAddress,
  compareKinds,
  fewestCompared,
  mostCompared,
} from "./address.ts";

/** What exists of one kind, and where old ids lead. */
export interface CompareCatalogue {
  /** Names by id, in the order in which they are listed. */
  readonly names: ReadonlyMap<string, string>;
  /** Records that took the place of an old id, as `folder/id`. */
  readonly moved: ReadonlyMap<string, readonly string[]>;
}

/** A sentence at the top of the page, with the remedies beside it. */
export interface Notice {
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

/** What is compared in the end. */
export interface Resolved {
  readonly ids: readonly string[];
  readonly notices: readonly Notice[];
}

/** A sentence names so many ids; an address made by a machine may hold hundreds. */
const mostNamed = 5;
/** Characters of an id that are shown. */
const shownLength = 40;

/** Finds what a request names. Nothing is dropped in silence: each id that is not shown is told, with what to do. */
export function resolveCompare(request: CompareRequest, catalogue: CompareCatalogue): Resolved {
  const found: string[] = [];
  const repeated = new Set<string>();
  const unknown: string[] = [];
  const moved: Notice[] = [];
  const byLowerCase = new Map([...catalogue.names.keys()].map((id) => [id.toLowerCase(), id]));
  const add = (id: string): void => void (found.includes(id) ? repeated.add(id) : found.push(id));
  for (const written of request.ids) {
    const id = byLowerCase.get(written.toLowerCase());
    const successors = catalogue.moved.get(written.toLowerCase());
    if (id !== undefined) add(id);
    else if (successors) {
      moved.push(noticeOfMove(written, successors, request, catalogue));
      for (const successor of ownSuccessors(successors, request, catalogue)) add(successor);
    } else if (!unknown.includes(written)) unknown.push(written);
  }
  const ids = found.slice(0, mostCompared);
  const left = found.slice(mostCompared);
  const nameOf = (id: string): string => catalogue.names.get(id) ?? id;
  return {
    ids,
    notices: [
      ...noticesOfKind(request),
      ...noticesOfUnknown(unknown, found, request, catalogue),
      ...moved,
      ...(repeated.size > 0 ? [plain(compare.notices.repeated([...repeated].map(nameOf)))] : []),
      ...(left.length > 0 ? [plain(compare.notices.tooMany(mostCompared, left.map(nameOf)))] : []),
      ...(ids.length > 0 && ids.length < fewestCompared
        ? [plain(compare.notices.one(nameOf(ids[0] ?? "")))]
        : []),
    ],
  };
}

function plain(text: string): Notice {
  return { text, links: [] };
}

function noticesOfKind({ unknownKind }: CompareRequest): Notice[] {
  if (unknownKind === null) return [];
  const near = nearest(unknownKind, compareKinds);
  const kinds = near ? compareKinds.filter((kind) => kind === near) : compareKinds;
  return [
    {
      text: compare.notices.unknownKind(shorten(unknownKind)),
      links: kinds.map((kind) => ({ label: compare.kinds[kind].many, path: compareAddress([], kind) })),
    },
  ];
}

function noticesOfUnknown(
  unknown: readonly string[],
  found: readonly string[],
  { kind, ids }: CompareRequest,
  catalogue: CompareCatalogue,
): Notice[] {
  if (unknown.length === 0) return [];
  const named = unknown.slice(0, mostNamed);
  const near = named.flatMap((written) => {
    const id = suggest(written, catalogue);
    return id === undefined || found.includes(id) ? [] : [{ written, id }];
  });
  return [
    {
      text: compare.notices.unknown(kind, named.map(shorten), unknown.length - named.length),
      // The others stay in the address, so that each can be mended in its turn.
      links: near.map(({ written, id }) => ({
        label: compare.notices.suggest(catalogue.names.get(id) ?? id),
        path: compareAddress(
          ids.map((other) => (other === written ? id : other)),
          kind,
        ),
      })),
    },
  ];
}

/** A near id, the id of a near name, or the first of which it is the beginning. */
function suggest(written: string, { names }: CompareCatalogue): string | undefined {
  const word = written.slice(0, 80).toLowerCase();
  const id = nearest(word, names.keys());
  if (id !== undefined) return id;
  const byName = new Map([...names].map(([key, name]) => [name, key]));
  const name = nearest(word, byName.keys());
  if (name !== undefined) return byName.get(name);
  return word.length < 3 ? undefined : [...names.keys()].find((key) => key.toLowerCase().startsWith(word));
}

function ownSuccessors(
  successors: readonly string[],
  { kind }: CompareRequest,
  { names }: CompareCatalogue,
): string[] {
  return successors.flatMap((reference) => {
    const [folder = "", id = ""] = reference.split("/");
    return folder === kind && names.has(id) ? [id] : [];
  });
}

/** An old id whose record is one of another kind cannot stand in this comparison; the way to it is shown. */
function noticeOfMove(
  written: string,
  successors: readonly string[],
  request: CompareRequest,
  catalogue: CompareCatalogue,
): Notice {
  const own = ownSuccessors(successors, request, catalogue);
  if (own.length > 0) {
    const names = own.map((id) => catalogue.names.get(id) ?? id);
    return plain(compare.notices.moved(shorten(written), names));
  }
  return {
    text: compare.notices.movedAway(shorten(written)),
    links: successors.map((reference) => ({
      label: sentenceCase(reference.split("/")[1] ?? reference),
      path: `/${reference}/`,
    })),
  };
}

function shorten(written: string): string {
  const characters = [...written];
  return characters.length > shownLength ? `${characters.slice(0, shownLength - 1).join("")}…` : written;
}
