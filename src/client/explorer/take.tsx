import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { citation } from "../../text/en/citation.ts";
import { explorer } from "../../text/en/explorer.ts";
import type { ViewProps } from "./view.ts";

type Parts = typeof import("./take-parts.tsx");

/** Ways to take along what is shown: as a file, and as a citation. */
export function Take(props: ViewProps): VNode {
  return (
    <>
      <Unfolding label={explorer.download} part="Download" {...props} />
      <Unfolding label={citation.box.title} part="Cite" {...props} />
    </>
  );
}

/** What makes files and hashes is fetched with the first unfolding: most readers need neither. */
function Unfolding({
  label,
  part,
  ...props
}: ViewProps & { label: string; part: "Download" | "Cite" }): VNode {
  const [isOpen, setOpen] = useState(false);
  const [parts, setParts] = useState<Parts | "failed" | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    import("./take-parts.tsx").then(setParts, () => setParts("failed"));
  }, [isOpen]);
  const Content = parts && parts !== "failed" ? parts[part] : null;
  return (
    <details class="take" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && Content && <Content {...props} />}
      {isOpen && !Content && (
        <p class={parts ? "warning" : "note"} role="status">
          {parts ? citation.box.failed : citation.box.loading}
        </p>
      )}
    </details>
  );
}
