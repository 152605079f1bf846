import type { ComponentChildren, VNode } from "preact";

/** A part that a long page keeps closed until it is asked for. In print it stands open, unless it would fill many sheets. */
export function Foldable(props: {
  summary: string;
  /** Whether it is closed at first; a part that is short enough is shown as it is. */
  closed: boolean;
  /** Whether it stays closed on paper too, because it would fill many sheets. */
  long?: boolean;
  children: ComponentChildren;
}): VNode {
  if (!props.closed) return <>{props.children}</>;
  return (
    <details class={props.long ? "foldable long" : "foldable"}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
