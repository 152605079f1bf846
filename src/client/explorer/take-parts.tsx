import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { CitePart } from "../../components/cite-part.tsx";
import { address } from "../../site/address.ts";
import { citePage, citeView } from "../../site/explorer/cite-view.ts";
import { exportCsv, exportJson, fileName } from "../../site/explorer/export.ts";
import { forms } from "../../text/citation/forms.ts";
import type { CitedItem } from "../../text/citation/item.ts";
import { citation } from "../../text/en/citation.ts";
import { explorer } from "../../text/en/explorer.ts";
import { copyReference, readersDay } from "../copy-reference.ts";
import { saveFile } from "../save-file.ts";
import type { ViewProps } from "./view.ts";

/** Buttons that save what is shown as a file. */
export function Download(shown: ViewProps): VNode {
  const save = (ending: "csv" | "json", content: string, type: string): void =>
    saveFile(fileName(shown, ending), new Blob([content], { type }));
  return (
    <>
      <p class="note">{explorer.downloadLead(shown.positions.length)}</p>
      <p>
        <button type="button" onClick={() => save("csv", exportCsv(shown), "text/csv;charset=utf-8")}>
          {explorer.downloadAs.csv}
        </button>{" "}
        <button type="button" onClick={() => save("json", exportJson(shown), "application/json")}>
          {explorer.downloadAs.json}
        </button>
      </p>
    </>
  );
}

/** How to cite what is shown: the rows with version and content hash, and the page. */
export function Cite(props: ViewProps): VNode {
  const { catalogue, state, positions, places } = props;
  const { data, page } = useMemo(() => {
    const shown = { catalogue, state, positions };
    return { data: citeView(shown), page: citePage(shown, readersDay()) };
  }, [catalogue, state, positions]);
  return (
    <>
      <CitePart item={data} isOpen={true} onCopy={copyReference}>
        <Saves item={data} name={(ending) => fileName(props, ending)} />
      </CitePart>
      <CitePart item={page} isOpen={false} onCopy={copyReference}>
        <Saves item={page} name={(ending) => `${page.key}.${ending}`} />
      </CitePart>
      <p>
        <a href={places.href(address.cite)}>{citation.box.guide}</a>
      </p>
    </>
  );
}

function Saves({ item, name }: { item: CitedItem; name: (ending: string) => string }): VNode {
  return (
    <>
      {forms.map(({ ending, label, mediaType, write }) => (
        <button
          key={ending}
          type="button"
          onClick={() =>
            saveFile(name(ending), new Blob([write(item)], { type: `${mediaType};charset=utf-8` }))
          }
        >
          {label}
        </button>
      ))}
    </>
  );
}
