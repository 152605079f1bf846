import type { VNode } from "preact";
import type { Portfolio } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { profileOf } from "../site/summaries.ts";
import { count, formatShare } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Pairs } from "./pairs.tsx";
import { NotReported, Section } from "./parts.tsx";

const words = text.pages.portfolio.profile;

/** How the clusters of an area are financed, which labels they hold, and how steady its policies are. */
export function AreaProfileSection({ site, portfolio }: { site: Site; portfolio: Portfolio }): VNode | null {
  const { mix, labels, continuity, continuityNotStated } = profileOf(site, portfolio);
  const { clusters, policies } = portfolio;
  if (clusters.length + policies.length === 0) return null;
  const rows: [string, string | null][] = [];
  if (clusters.length > 0) {
    const medians = [...mix.medians].map(
      ([bucket, share]) => `${words.bucket[bucket]} ${formatShare(share)}`,
    );
    const ofMixes = words.mixes(count(mix.n, "complete mix", "complete mixes"), String(clusters.length));
    const summary = medians.length === 0 ? words.tooFew : medians.join(", ");
    rows.push([words.financing, mix.n === 0 ? null : `${summary} (${ofMixes})`]);
    const held = labels.map((label) => `${site.label("labels", label.id)}: ${label.count}`);
    rows.push([words.labels, held.length === 0 ? null : held.join(", ")]);
  }
  if (policies.length > 0) {
    const stated = continuity.filter((kind) => kind.count > 0);
    const kinds = stated.map(
      (kind) => `${words.continuity[kind.id as keyof typeof words.continuity]}: ${kind.count}`,
    );
    rows.push([
      words.continuityTitle,
      stated.length === 0 ? null : [...kinds, words.notStated(String(continuityNotStated))].join(", "),
    ]);
  }
  return (
    <Section id="profile" title={words.title}>
      <Pairs rows={rows.map(([label, value]) => [label, value ?? <NotReported key="value" />])} />
    </Section>
  );
}
