import type { ComponentChildren, VNode } from "preact";
import { hrefOf, type Ways } from "./view.ts";

/** A link to another comparison: followed in place, or opened elsewhere as any link when a key is held. */
export function Way(props: Ways & { path: string; current?: boolean; children: ComponentChildren }): VNode {
  return (
    <a
      href={hrefOf(props, props.path)}
      aria-current={props.current ? "page" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        props.go(props.path);
      }}
    >
      {props.children}
    </a>
  );
}
