import type { VNode } from "preact";
import { formatMoneyText, formatPeriod, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Cited, Statements } from "../cited.tsx";
import { CitedPairs } from "../pairs.tsx";
import { DataTable, Section } from "../parts.tsx";
import type { PolicyProps } from "./opening.tsx";

/** All amounts, each with what it covers; one alone without a note stands in the fact strip already. */
export function BudgetsSection({ site, policy }: PolicyProps): VNode | null {
  const { budgets } = policy.record;
  if (!budgets) return null;
  const words = text.policy.budgets;
  return (
    <Section id="budgets" title={words.title}>
      <DataTable
        caption={words.title}
        captionHidden
        rows={budgets}
        columns={[
          {
            label: words.amount,
            isHeader: true,
            cell: (row) => (
              <Cited footnotes={site.footnotes(policy)} source={row.source} provenance={row.provenance}>
                {qualify(formatMoneyText(row.amount), row.qualifier)}
              </Cited>
            ),
          },
          { label: words.for, cell: (row) => words.covers[row.for] },
          { label: words.scope, cell: (row) => row.scope },
          { label: words.year, cell: (row) => formatPeriod(row.year) },
          { label: words.note, optional: true, cell: (row) => row.note },
        ]}
      />
    </Section>
  );
}

/** How clusters are chosen. */
export function SelectionSection({ site, policy }: PolicyProps): VNode | null {
  const { selection } = policy.record;
  if (!selection) return null;
  const words = text.policy.selection;
  return (
    <Section id="selection" title={words.title}>
      <CitedPairs
        footnotes={site.footnotes(policy)}
        stated={selection}
        rows={[
          [
            words.procedures,
            selection.procedures
              ?.map((procedure) => site.label("selection-procedures", procedure))
              .join(", "),
          ],
          [words.decidedBy, selection.decided_by],
        ]}
      />
      {selection.criteria && (
        <>
          <h3>{words.criteria}</h3>
          <Statements footnotes={site.footnotes(policy)} statements={selection.criteria} />
        </>
      )}
    </Section>
  );
}

/** How far the policy is part of others, and how both sides talk to each other. */
export function EmbeddingSection({ site, policy }: PolicyProps): VNode | null {
  const { embedding, dialogue } = policy.record;
  if (!embedding && !dialogue) return null;
  const words = text.policy.embedding;
  return (
    <Section id="embedding" title={words.title}>
      {embedding && (
        <CitedPairs
          footnotes={site.footnotes(policy)}
          stated={embedding}
          rows={[
            [words.mode, embedding.mode && site.label("embedding-modes", embedding.mode)],
            [words.linked, embedding.linked?.join("; ")],
          ]}
        />
      )}
      {dialogue && (
        <>
          <h3>{words.dialogue}</h3>
          <Statements footnotes={site.footnotes(policy)} statements={dialogue} />
        </>
      )}
    </Section>
  );
}

/** What was studied and found; the state alone stands in the fact strip. */
export function EvaluationSection({ site, policy }: PolicyProps): VNode | null {
  const { evaluation } = policy.record;
  if (!evaluation || (evaluation.text === undefined && evaluation.feeds_back === undefined)) return null;
  const words = text.policy.evaluation;
  const feedback =
    evaluation.feeds_back === undefined ? "" : evaluation.feeds_back ? words.feedsBack : words.noFeedback;
  return (
    <Section id="evaluation" title={words.title}>
      <p>
        <Cited
          footnotes={site.footnotes(policy)}
          source={evaluation.source}
          provenance={evaluation.provenance}
        >
          {[evaluation.text, feedback].filter(Boolean).join(" ")}
        </Cited>
      </p>
    </Section>
  );
}
