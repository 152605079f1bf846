import type { VNode } from "preact";
import type { HistoryStep } from "../history/record-history.ts";
import { dataAddress } from "../site/address.ts";
import { historyOf, mostLines } from "../site/record-history.ts";
import type { Site } from "../site/site.ts";
import { changeInWords } from "../text/en/history.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Section } from "./parts.tsx";

const words = text.history;

interface HistoryProps {
  readonly site: Site;
  /** folder/id of the record. */
  readonly record: string;
  /** Address of its page. */
  readonly path: string;
}

/** How the figures of a record came to be as they are: what each commit changed and why, the newest first. */
export function HistorySection({ site, record, path }: HistoryProps): VNode {
  const { histories } = site;
  const history = histories.available ? historyOf(site, record) : null;
  return (
    <Section id="history" title={words.title}>
      {!histories.available && <p class="note">{words.unavailable[histories.reason]}</p>}
      {histories.available && !history && <p class="note">{words.uncommitted}</p>}
      {histories.available && history && (
        <>
          <p class="note">
            {[
              histories.since ? words.since(histories.since) : words.recorded(history.recorded),
              history.figures === 0 && words.noFigures,
              history.figures === 0 && history.newest && words.words(history.commits, history.newest),
            ]
              .filter(Boolean)
              .join(" ")}
          </p>
          {history.figures > 0 && (
            <details class="history">
              <summary>{words.figures(history.figures, history.newestFigure ?? history.recorded)}</summary>
              <ol>
                {history.shown.map((step) => (
                  <Step key={step.commit} site={site} step={step} />
                ))}
              </ol>
              {history.hidden > 0 && (
                <p class="note">
                  <a href={site.href(dataAddress(path))}>{words.more(history.hidden)}</a>
                </p>
              )}
            </details>
          )}
        </>
      )}
    </Section>
  );
}

function Step({ site, step }: { site: Site; step: HistoryStep }): VNode {
  const { repository } = site.dataset.site;
  const short = step.commit.slice(0, 7);
  return (
    <li>
      <p>
        <strong>{formatDate(step.date)}</strong> {step.reason ?? step.message}{" "}
        <span class="note">
          {words.commit}{" "}
          {repository ? <a href={`${repository}/commit/${step.commit}`}>{short}</a> : <code>{short}</code>}
        </span>
      </p>
      <ul>
        {step.figures.slice(0, mostLines).map((change) => (
          <li key={change.path + change.kind}>{changeInWords(change)}</li>
        ))}
        {step.others > 0 && <li class="note">{words.others(step.others)}</li>}
      </ul>
    </li>
  );
}
