import type { VNode } from "preact";
import { type CompareKind, compareAddress } from "../site/compare/address.ts";
import type { Site } from "../site/site.ts";

/** The way to a comparison. Any page may place it; `label` says what will stand side by side. */
export function CompareLink(props: {
  site: Pick<Site, "href">;
  ids: readonly string[];
  kind?: CompareKind;
  label: string;
}): VNode {
  return <a href={props.site.href(compareAddress(props.ids, props.kind))}>{props.label}</a>;
}
