import type { ComponentChildren, VNode } from "preact";

/** A part that a long page keeps closed until it is asked for. In print it always stands open. */
export function Foldable(props: {
  summary: string;
  /** Whether it is closed at first; a part that is short enough is shown as it is. */
  closed: boolean;
  children: ComponentChildren;
}): VNode {
  if (!props.closed) return <>{props.children}</>;
  return (
    <details class="foldable">
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
