import type { TraceInput } from "../../indicators/definition.ts";
import { text } from "../../text/index.ts";
import type { Site } from "../site.ts";

/**
 * The documents behind a chart in words that need no page around them: "GIZ 2021, p. 30; OECD 2019", each once, with
 * the name of the site that read them.
 */
export function citationsInWords(
  site: Site,
  cited: readonly Pick<TraceInput, "record" | "source">[],
): string {
  const labels = cited.flatMap((one) => site.citationsOf(one).map(({ label }) => label));
  if (labels.length === 0) return site.chartSource;
  return text.chartPages.through([...new Set(labels)].join("; "), site.dataset.site.title);
}
