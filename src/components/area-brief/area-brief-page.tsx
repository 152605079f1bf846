import type { VNode } from "preact";
import { briefOf } from "../../site/address.ts";
import { areaBrief } from "../../site/area-brief/area-brief.ts";
import type { Portfolio } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Layout } from "../layout.tsx";
import { overviewOfArea } from "../portfolio-page.tsx";
import { BesideTable } from "./beside.tsx";
import { Differences, FiguresTable } from "./figures.tsx";
import { MoneySection } from "./money.tsx";
import { NextStepSection } from "./next-step.tsx";
import { PoliciesSection } from "./policies.tsx";
import { GapsSection, SourcesSection } from "./sources.tsx";

const words = text.areaBrief;

/** A region, country, grouping or sector on two pages of A4. */
export function AreaBriefPage({ site, portfolio }: { site: Site; portfolio: Portfolio }): VNode {
  const { term, kind, path } = portfolio;
  const brief = areaBrief(site, portfolio);
  const describe = kind === "sector" ? words.descriptionSector : words.description;
  return (
    <Layout
      site={site}
      title={words.title(term.label)}
      description={describe(term.label)}
      path={briefOf(path)}
      data={["json"]}
      indexed={false}
      breadcrumbs={[overviewOfArea[kind], { label: term.label, path }]}
      searched="nothing"
    >
      <article class="brief">
        <p class="kicker">
          {text.pages.kinds[kind]} · {text.brief.kicker(formatDate(site.dataset.date))}
        </p>
        <h1>{term.label}</h1>
        <p class="screen-only note">
          {text.brief.print} <a href={site.href(path)}>{text.brief.page}</a>
        </p>
        <p class="brief-lead">{brief.headline.join(" ")}</p>
        <BesideTable site={site} brief={brief} />
        <FiguresTable site={site} brief={brief} />
        <Differences site={site} brief={brief} />
        <NextStepSection site={site} brief={brief} />
        <MoneySection site={site} brief={brief} />
        <PoliciesSection site={site} brief={brief} />
        <GapsSection site={site} brief={brief} />
        <SourcesSection site={site} brief={brief} />
        <section class="brief-method">
          <h3>{words.method.title}</h3>
          <p>{words.method.text}</p>
        </section>
      </article>
    </Layout>
  );
}
