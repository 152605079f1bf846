import type { VNode } from "preact";
import type { Release } from "../model/dataset.ts";
import { address } from "../site/address.ts";
import { type RecordChanges, releaseView } from "../site/release-views.ts";
import type { Site } from "../site/site.ts";
import { changeInWords } from "../text/en/history.ts";
import { formatDate, sentenceCase } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { Pairs } from "./pairs.tsx";
import { LinkList, Opening, Section } from "./parts.tsx";

const words = text.releases;

/** Most records that a folded list names, on the page of changes and on that of the release. */
const mostOnChanges = 20;
const mostOnOwnPage = 500;

/** All releases on the page of changes, the newest first. */
export function ReleasesSection({ site }: { site: Site }): VNode {
  const { release, isRelease, contentHash } = site.edition;
  return (
    <Section id="releases" title={words.title} lead={words.lead}>
      {release === null ? (
        <p>{words.none}</p>
      ) : (
        <p>{isRelease ? words.now(release) : words.since(release, contentHash.slice(0, 8))}</p>
      )}
      {site.lists.releases.map((entry) => {
        const { version, date, bump, summary, counts } = entry.record;
        return (
          <section
            key={version}
            class="release"
            id={`release-${version}`}
            aria-labelledby={`name-${version}`}
          >
            <h3 id={`name-${version}`}>
              <a href={site.href(address.release(version))}>{words.name(version)}</a> · {formatDate(date)} ·{" "}
              {bump ? words.bump[bump] : words.first}
            </h3>
            <p>{summary}</p>
            {bump && <p class="note">{words.counts(counts)}</p>}
            <Differences site={site} release={entry} most={mostOnChanges} />
          </section>
        );
      })}
    </Section>
  );
}

/** One release: what it holds, how to know it again, and what it changed. */
export function ReleasePage({ site, release }: { site: Site; release: Release }): VNode {
  const { version, date, bump, summary, counts, content_hash: hash, differences } = release.record;
  const title = words.pageTitle(version);
  return (
    <Layout
      site={site}
      title={title}
      description={summary}
      path={address.release(version)}
      data={["json"]}
      searched="nothing"
      breadcrumbs={[{ label: text.pages.changes.title, path: address.changes }]}
    >
      <Opening title={title} kicker={bump ? words.changelog.group[bump] : sentenceCase(words.first)}>
        <p>{summary}</p>
        {bump && <p class="definition">{words.bumpMeaning[bump]}</p>}
      </Opening>
      <Pairs
        rows={[
          [words.facts.date, formatDate(date)],
          [words.facts.records, words.counts(counts)],
          [words.facts.hash, <code key="hash">{hash}</code>],
          [words.facts.tag, <code key="tag">{`data-v${version}`}</code>],
        ]}
      />
      <Section id="differences" title={words.differences}>
        {differences ? (
          <Differences site={site} release={release} most={mostOnOwnPage} />
        ) : (
          <p>{words.noDifferences}</p>
        )}
      </Section>
    </Layout>
  );
}

/** What a release changed, folded, by what it means for those who use the data. */
function Differences({ site, release, most }: { site: Site; release: Release; most: number }): VNode | null {
  const groups = releaseView(site, release.record);
  if (groups.length === 0) return null;
  return (
    <>
      {groups.map(({ bump, records, quiet, differences }) => (
        <details key={bump} class="history">
          <summary>
            {words.changelog.group[bump]}: {words.showDifferences(differences)}
          </summary>
          <ul>
            {records.slice(0, most).map((record) => (
              <RecordLines key={record.record} site={site} changes={record} />
            ))}
            {quiet.length > 0 && (
              <li>
                {words.quiet(quiet.length)}
                <LinkList inline links={quiet.slice(0, most).map((record) => linkTo(site, record))} />
              </li>
            )}
          </ul>
          {hiddenOf(records, quiet, most) > 0 && (
            <p class="note">
              <a href={site.href(address.release(release.record.version))}>
                {words.moreRecords(hiddenOf(records, quiet, most))}
              </a>
            </p>
          )}
        </details>
      ))}
    </>
  );
}

function hiddenOf(records: readonly unknown[], quiet: readonly unknown[], most: number): number {
  return Math.max(0, records.length - most) + Math.max(0, quiet.length - most);
}

function linkTo(site: Site, { label, path }: RecordChanges): { label: string; href: string } {
  return { label, href: site.href(path ?? address.changes) };
}

function RecordLines({ site, changes }: { site: Site; changes: RecordChanges }): VNode {
  const { label, path, reason, lines, hidden, others } = changes;
  return (
    <li>
      {path ? <a href={site.href(path)}>{label}</a> : <strong>{label}</strong>}
      {reason && <span class="note"> {reason}</span>}
      {(lines.length > 0 || others > 0) && (
        <ul>
          {lines.map((line) => (
            <li key={line.path + line.kind}>{changeInWords(line)}</li>
          ))}
          {hidden > 0 && <li class="note">{words.more(hidden)}</li>}
          {others > 0 && <li class="note">{words.others(others)}</li>}
        </ul>
      )}
    </li>
  );
}
