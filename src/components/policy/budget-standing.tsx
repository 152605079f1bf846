import type { VNode } from "preact";
import type { IndicatorResult } from "../../indicators/definition.ts";
import { address } from "../../site/address.ts";
import type { PolicyStanding } from "../../site/policy-benchmark.ts";
import { warningsInWords } from "../../site/policy-beside.ts";
import { formatMoney, formatNumber, roundTo } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Notes } from "../cited.tsx";
import { DataTable } from "../parts.tsx";
import type { PolicyProps } from "./opening.tsx";

const words = text.policyBenchmark.budget;

/** Money per cluster and year beside the others; what must not be compared is shown with the reason, never converted. */
export function BudgetStanding({
  site,
  policy,
  standing: { own, values, notComparable, notReported, percentile },
}: PolicyProps & { standing: PolicyStanding }): VNode {
  const hasOwn = typeof own?.value === "number";
  const others = [
    ...values.map(({ policy: other, result }) => ({
      other,
      result,
      remark: hasOwn ? words.yes : null,
    })),
    ...notComparable.map(({ policy: other, result, warnings }) => ({
      other,
      result,
      remark: warningsInWords(warnings),
    })),
  ];
  return (
    <>
      <h3>{words.title}</h3>
      <p>
        {hasOwn ? (
          <>
            {words.own(amountOf(own))}
            <Notes footnotes={site.footnotes(policy)} source={sourcesOf(policy, own)} />{" "}
            {percentile !== null && text.policyBenchmark.beside.percentile(formatNumber(percentile, 0))}
          </>
        ) : (
          words.none(text.pages.absence[own?.reason ?? "not-reported"])
        )}{" "}
        {others.length === 0 && words.noOther(notReported)}
      </p>
      {others.length > 0 && (
        <>
          <DataTable
            caption={words.caption}
            rows={others}
            columns={[
              {
                label: words.policy,
                isHeader: true,
                cell: ({ other }) => <a href={site.href(address.policy(other.id))}>{other.record.name}</a>,
              },
              { label: words.amount, cell: ({ result }) => amountOf(result) },
              { label: words.year, cell: ({ result }) => result.year ?? text.shell.yearNotStated },
              { label: words.comparable, cell: ({ remark }) => remark },
            ]}
          />
          <p class="note">
            {words.note} {notReported > 0 && words.missing(notReported)}
          </p>
        </>
      )}
    </>
  );
}

/** A quotient to whole units: cents would claim more than the sources say. */
function amountOf({ value, extra }: IndicatorResult): string {
  return formatMoney({ amount: roundTo(value ?? 0, 0), currency: String(extra?.currency ?? "") });
}

function sourcesOf(policy: PolicyProps["policy"], { trace }: IndicatorResult): string[] {
  return trace.flatMap(({ record, source }) => (record === `policies/${policy.id}` ? [...source] : []));
}
