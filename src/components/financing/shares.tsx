import type { VNode } from "preact";
import { labelOf } from "../../model/dataset.ts";
import type { Qualifier } from "../../model/types.generated.ts";
import type { Site } from "../../site/site.ts";
import { formatShare, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";

interface SharesProps {
  readonly site: Site;
  readonly shares: ReadonlyMap<string, number>;
  readonly isWhole: boolean;
  readonly qualifier?: Qualifier | undefined;
}

/** Shares of a mix in words, with the part that the source does not state: "Membership fees 25 %, not stated 75 %". */
export function Shares({ site, shares, isWhole, qualifier }: SharesProps): VNode {
  const rest = unstated(shares, isWhole);
  return (
    <>
      {[...shares]
        .map(
          ([term, share]) =>
            `${labelOf(site.dataset, "financing-sources", term)} ${qualify(formatShare(share), qualifier)}`,
        )
        .join(", ")}
      {rest > 0 && (
        <>
          , <span class="not-reported">{text.financing.mixes.notStated(formatShare(rest))}</span>
        </>
      )}
    </>
  );
}

/** Per cent of a mix that its source does not state; 0 for a complete mix, whose parts may miss 100 by rounding. */
export function unstated(shares: ReadonlyMap<string, number>, isWhole: boolean): number {
  const known = [...shares.values()].reduce((total, share) => total + share, 0);
  return isWhole ? 0 : Math.max(0, 100 - known);
}
