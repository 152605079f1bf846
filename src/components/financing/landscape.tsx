import type { VNode } from "preact";
import { comparedRegionOf } from "../../model/geography.ts";
import { address } from "../../site/address.ts";
import { clusterMixes } from "../../site/financing-views.ts";
import type { Site } from "../../site/site.ts";
import { formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Layout } from "../layout.tsx";
import { Opening } from "../parts.tsx";
import { ClusterNotes } from "../record-notes.tsx";
import { GroupsSection } from "./groups.tsx";
import { type MixesProps, MixesSection, TernarySection } from "./mixes.tsx";
import { OwnIncomeSection } from "./own-income.tsx";
import { PatternsSection, RulesSection } from "./patterns.tsx";
import { SecuritySection } from "./security.tsx";

/** The financing landscape: single mixes first, then what is published about regions, security and own income. */
export function FinancingPage({ site }: { site: Site }): VNode {
  const mixes = clusterMixes(site, site.dataset.clusters);
  const props = { site, mixes };
  return (
    <Layout
      site={site}
      title={text.financing.title}
      description={text.financing.description}
      path={address.financing}
      data={["json"]}
    >
      <Opening title={text.financing.title}>
        <Finding {...props} />
        <p class="note">{text.financing.numbersLead}</p>
      </Opening>
      <MixesSection {...props} />
      <GroupsSection {...props} />
      <PatternsSection site={site} />
      <TernarySection {...props} />
      <SecuritySection site={site} />
      <OwnIncomeSection {...props} />
      <RulesSection site={site} />
    </Layout>
  );
}

/** What the mixes on record show, how few they are, and where they come from. */
function Finding({ site, mixes }: MixesProps): VNode {
  const words = text.financing.opening;
  const all = site.dataset.clusters.length;
  if (mixes.length === 0) return <p>{words.none(all)}</p>;
  const european = mixes.filter(({ cluster }) => comparedRegionOf(site.dataset, cluster) === "europe").length;
  const whole = mixes.filter(({ chosen }) => chosen.isWhole).length;
  return (
    <p>
      {words.mixes(mixes.length, all)} {words.whole(whole, mixes.length)}{" "}
      <PublicShares site={site} mixes={mixes} />
      {words.caution(european, mixes.length)}
    </p>
  );
}

/** The range of known public shares; the one share with its name; nothing when none is known. */
function PublicShares({ site, mixes }: MixesProps): VNode | null {
  const words = text.financing.opening;
  const known = mixes.flatMap(({ publicShare, ...mix }) =>
    publicShare === null ? [] : [{ ...mix, publicShare }],
  );
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest || !lowest) return null;
  const [high, low] = [formatShare(highest.publicShare), formatShare(lowest.publicShare)];
  return (
    <>
      {known.length === 1 ? words.publicOne(highest.name, high) : words.publicRange(known.length, low, high)}
      {[...new Set([lowest, highest])].map(({ cluster, chosen }) => (
        <ClusterNotes key={cluster.id} site={site} cluster={cluster} source={chosen.mix.source} />
      ))}{" "}
    </>
  );
}
