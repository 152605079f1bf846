import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { compareAddress, compareKinds, mostCompared } from "../../site/compare/address.ts";
import { distinctNames, findByName } from "../../site/compare/find-by-name.ts";
import { letterOf } from "../../site/compare/sheet.ts";
import { compare } from "../../text/en/compare.ts";
import type { Choice, Ways } from "./view.ts";
import { Way } from "./way.tsx";

const words = compare.picker;

/** The other kinds of comparison. */
export function Kinds({ kind, ...ways }: Ways & Pick<Choice, "kind">): VNode {
  return (
    <nav class="compare-kinds screen-only" aria-label={compare.kindsLabel}>
      <ul class="links inline">
        {compareKinds.map((one) => (
          <li key={one}>
            <Way {...ways} path={compareAddress([], one)} current={one === kind}>
              {compare.kinds[one].many}
            </Way>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is chosen, each with a button to remove it, and the field to add one. */
export function Picker(props: Ways & { choice: Choice }): VNode {
  const { choice, go } = props;
  const { kind, ids, names } = choice;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [said, say] = useState("");
  // What was said of one kind says nothing of another.
  useEffect(() => say(""), [kind]);
  /** Place of the button that was used last: it goes away with what it removed. */
  const removedAt = useRef<number | null>(null);
  useEffect(() => {
    if (removedAt.current === null) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    (buttons[Math.min(removedAt.current, buttons.length - 1)] ?? field.current)?.focus();
    removedAt.current = null;
  }, [ids]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const options = useMemo(() => [...distinctNames(names)], [names]);

  function remove(id: string, index: number): void {
    go(
      compareAddress(
        ids.filter((other) => other !== id),
        kind,
      ),
    );
    say(words.removed(nameOf(id)));
    removedAt.current = index;
  }

  function add(event: Event): void {
    event.preventDefault();
    const written = field.current?.value ?? "";
    const found = findByName(written, names, ids, kind);
    say(found.message);
    if (found.id === null || !field.current) return;
    field.current.value = "";
    field.current.focus();
    go(compareAddress([...ids, found.id], kind));
  }

  return (
    <section class="compare-picker" aria-label={words.chosen}>
      {ids.length > 0 && (
        <ul class="compare-chosen" ref={list}>
          {ids.map((id, index) => (
            <li key={id}>
              <span class="letter" aria-hidden="true">
                {letterOf(index)}
              </span>{" "}
              {nameOf(id)}{" "}
              <button type="button" aria-label={words.remove(nameOf(id))} onClick={() => remove(id, index)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {ids.length < mostCompared ? (
        <form class="screen-only" onSubmit={add}>
          <label for="compare-add">{compare.kinds[kind].add}</label>
          <input
            id="compare-add"
            ref={field}
            list="compare-names"
            type="text"
            autocomplete="off"
            aria-describedby="compare-hint"
          />
          <button type="submit">{words.add}</button>
          <datalist id="compare-names">
            {options.map(([id, label]) => !ids.includes(id) && <option key={id} value={label} />)}
          </datalist>
        </form>
      ) : (
        <p class="note screen-only">{words.full(mostCompared)}</p>
      )}
      <p class="note screen-only" id="compare-hint" role="status">
        {said || (ids.length < mostCompared ? words.hint : "")}
      </p>
    </section>
  );
}
