import { computeAll } from "../indicators/compute.ts";
import { withoutRestricted } from "../model/redistribution.ts";
import type { Site } from "../site/site.ts";

/** What may be passed on of a site. */
interface ExportedSite {
  readonly site: Site;
  /** How many entries and fields were left out. */
  readonly withheld: number;
}

const made = new WeakMap<Site, ExportedSite>();

/**
 * The site that all files of data are made from: without what rests only on documents whose publishers forbid passing
 * their figures on. Pages are made from the whole site. Where nothing is restricted both are the same object.
 */
export function exportedSite(site: Site): ExportedSite {
  const known = made.get(site);
  if (known) return known;
  const { dataset, withheld } = withoutRestricted(site.dataset);
  const reduced = dataset === site.dataset ? site : site.withData(dataset, computeAll(dataset));
  const result = { site: reduced, withheld };
  made.set(site, result);
  made.set(reduced, { site: reduced, withheld });
  return result;
}
