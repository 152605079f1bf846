import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { text } from "../../text/index.ts";
import { DataTable, Section } from "../parts.tsx";
import type { BriefProps } from "./figures.tsx";

const words = text.brief.policies;
const mostPolicies = 5;

/** Policies under which the peers live, with what is known of their evaluation and the fixed note. */
export function PoliciesSection({ context, brief: { policies, peers } }: BriefProps): VNode {
  const shown = policies.slice(0, mostPolicies);
  return (
    <Section id="policies" title={words.title}>
      {shown.length === 0 ? (
        <p class="not-reported">{words.none}</p>
      ) : (
        <>
          <DataTable
            caption={words.caption}
            captionHidden
            rows={shown}
            columns={[
              {
                label: words.policy,
                isHeader: true,
                cell: ({ note }) => <a href={context.href(address.policy(note.id))}>{note.name}</a>,
              },
              {
                label: words.concerns,
                cell: ({ concerned, named }) =>
                  words.of(String(concerned), String(peers.length), String(named)),
              },
              {
                label: words.evaluation,
                cell: ({ note: { evaluation } }) =>
                  evaluation ? (
                    words.states[evaluation]
                  ) : (
                    <span class="not-reported">{words.notReported}</span>
                  ),
              },
            ]}
          />
          {policies.length > shown.length && (
            <p class="note">{words.more(String(policies.length - shown.length))}</p>
          )}
        </>
      )}
      <p>
        <strong>{words.note}</strong>
      </p>
    </Section>
  );
}
