import type { CompareSettings } from "../../components/compare-page.tsx";
import type { CompareKind } from "../../site/compare/address.ts";

/** What every part of the page needs to lead somewhere. */
export interface Ways {
  readonly settings: CompareSettings;
  /** Goes to another comparison without loading the page anew. */
  readonly go: (path: string) => void;
}

/** What can be done with the choice. */
export interface Choice {
  readonly kind: CompareKind;
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** Link to a page of the site, below its prefix. */
export function hrefOf({ settings }: Ways, path: string): string {
  return settings.base + path.replace(/^\//, "");
}
