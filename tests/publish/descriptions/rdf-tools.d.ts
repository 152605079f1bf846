/** The few functions that the tests use of tools without types of their own. */
declare module "jsonld" {
  interface Options {
    readonly format?: string;
    readonly algorithm?: string;
    readonly safe?: boolean;
    readonly base?: string;
    readonly documentLoader?: (url: string) => Promise<never>;
  }
  export function toRDF(document: object, options: Options): Promise<string>;
  export function canonize(
    input: string | object,
    options: Options & { inputFormat?: string },
  ): Promise<string>;
  export function expand(document: object, options: Options): Promise<object[]>;
}

declare module "n3" {
  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: Term;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { readonly format?: string; readonly baseIRI?: string });
    parse(text: string): Quad[];
  }
  export class Writer {
    constructor(options: { readonly format: string });
    quadsToString(quads: readonly Quad[]): string;
  }
  export class Store implements Iterable<Quad> {
    constructor(quads?: readonly Quad[]);
    [Symbol.iterator](): Iterator<Quad>;
    getQuads(subject: unknown, predicate: unknown, object: unknown, graph: unknown): Quad[];
  }
  export const DataFactory: { namedNode(value: string): Term };
}

declare module "rdf-parser-csvw" {
  import type { Readable } from "node:stream";
  import type { Quad } from "n3";
  export default class CsvwParser {
    constructor(options: {
      readonly metadata: unknown;
      readonly baseIRI: string;
      readonly timezone?: string;
    });
    import(input: Readable): AsyncIterable<Quad>;
  }
}

declare module "spdx-license-ids" {
  const ids: readonly string[];
  export default ids;
}
