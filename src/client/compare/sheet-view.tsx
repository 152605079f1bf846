import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { Sheet } from "../../site/compare/sheet.ts";
import { benchmark } from "../../text/en/benchmark.ts";
import { compare } from "../../text/en/compare.ts";
import { formatDate, list } from "../../text/format.ts";
import { Strips } from "./strips.tsx";
import { Codes, PartTable } from "./table.tsx";
import { hrefOf, type Ways } from "./view.ts";

/** A whole comparison, from what sets its columns apart to how to cite it. */
export function SheetView(props: Ways & { sheet: Sheet; date: string }): VNode {
  const { sheet } = props;
  return (
    <>
      <DifferencesSection sheet={sheet} />
      {sheet.parts.map((part, index) => (
        <section key={part.id} id={part.id} aria-labelledby={`${part.id}-heading`}>
          <h2 id={`${part.id}-heading`}>{part.title}</h2>
          {part.lead && <p class="lead">{part.lead}</p>}
          {index === 0 && <Warnings sheet={sheet} />}
          <PartTable {...props} part={part} withFacts={index === 0} />
          {index === 0 && <Pairs sheet={sheet} />}
        </section>
      ))}
      <Strips {...props} />
      <Legend {...props} />
      <Citation {...props} />
    </>
  );
}

function DifferencesSection({ sheet: { differences } }: { sheet: Sheet }): VNode {
  const words = compare.differences;
  return (
    <section id="differences" aria-labelledby="differences-heading">
      <h2 id="differences-heading">{words.title}</h2>
      {differences.lines.length > 0 && (
        <dl class="pairs">
          {differences.lines.map(({ label, sides, text, codes }) => (
            <div key={label}>
              <dt>
                {label}
                <Codes codes={codes} />
              </dt>
              <dd>
                <ul class="sides">
                  {sides.map((side) => (
                    <li key={side.letters.join("")}>
                      {side.letters.map((letter) => (
                        <span key={letter} class="letter">
                          {letter}
                        </span>
                      ))}{" "}
                      {side.text}
                    </li>
                  ))}
                </ul>
                {text && <span class="note">{text}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="lead">{differences.rule}</p>
    </section>
  );
}

/** What holds for whole columns, whatever the row. */
function Warnings({ sheet: { warnings } }: { sheet: Sheet }): VNode | null {
  if (warnings.length === 0) return null;
  return (
    <ul class="compare-warnings">
      {warnings.map(({ code, text }) => (
        <li key={text}>
          {text}
          {code && <Codes codes={[code]} />}
        </li>
      ))}
    </ul>
  );
}

function Pairs({ sheet: { pairs } }: { sheet: Sheet }): VNode | null {
  if (pairs.length === 0) return null;
  const words = compare.pairs;
  return (
    <>
      <h3>{words.title}</h3>
      <p class="lead">{words.lead}</p>
      <div class="table-frame" tabIndex={0} role="region" aria-label={words.title}>
        <table class="pairs-table">
          <caption class="hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.pair}</th>
              <th scope="col" class="numeric">
                {words.distance}
              </th>
              <th scope="col" class="numeric">
                {words.known}
              </th>
              <th scope="col">{words.most}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ letters, distance, known, most }) => (
              <tr key={letters}>
                <th scope="row">{letters}</th>
                <td class="numeric">{distance}</td>
                <td class="numeric">{known}</td>
                <td>{most}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Legend({ sheet: { codes }, ...ways }: Ways & { sheet: Sheet }): VNode | null {
  if (codes.length === 0) return null;
  const words = compare.warnings;
  return (
    <section id="marks" aria-labelledby="marks-heading">
      <h2 id="marks-heading">{words.title}</h2>
      <dl class="pairs">
        {codes.map((code) => (
          <div key={code} id={`mark-${code}`}>
            <dt>{code}</dt>
            <dd>
              <span class="first-capital">{benchmark.warning[code]}</span>
              <span class="note">{words.text[code]}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={hrefOf(ways, `${address.comparing}#warnings`)}>{benchmark.peers.how}</a>
      </p>
    </section>
  );
}

function Citation({ sheet, date, settings }: Ways & { sheet: Sheet; date: string }): VNode {
  const names = list(sheet.columns.map(({ name }) => name));
  return (
    <section id="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading">{compare.cite}</h2>
      <p class="citation">
        {compare.citation(settings.siteTitle, names, formatDate(date))} <span>{ownAddress()}</span>
      </p>
    </section>
  );
}

/** The address of the comparison as it was called, without a place on the page. */
export function ownAddress(): string {
  return location.href.replace(/#.*$/, "");
}
