import { inject } from "vitest";

/** A built and served site. */
export interface BuiltSite {
  /** Folder on disk. */
  readonly folder: string;
  /** Path below which it is served, with both slashes. */
  readonly prefix: string;
  /** Address of its home page, with the prefix and a closing slash. */
  readonly address: string;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly sites: { readonly root: BuiltSite; readonly prefix: BuiltSite };
  }
}

/** The address that both sites are built for; it stands in canonical links, feeds and the sitemap. */
export const publicAddress = "https://observatory.example.net";

/** The sites that the global setup made. */
export function sites(): { readonly root: BuiltSite; readonly prefix: BuiltSite } {
  return inject("sites");
}
