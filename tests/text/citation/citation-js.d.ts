declare module "@citation-js/core" {
  /** Reads citations in any format that a plugin knows, as CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
