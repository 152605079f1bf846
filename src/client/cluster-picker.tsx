import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { text } from "../text/index.ts";
import { matchNames, type Named } from "./name-matching.ts";

/** So many suggestions fit a small screen beside its keyboard. */
const most = 8;
const words = text.twinning.form;

interface PickerProps {
  readonly id: string;
  readonly entries: readonly Named[];
  readonly value: string;
  /** Is told the text, and the id when a suggestion was taken: two clusters may have one name. */
  readonly onInput: (value: string, id?: string) => void;
  /** What is wrong with the value, if anything. */
  readonly problem: string;
}

/**
 * A field with suggestions below it, after the pattern "editable combobox with list autocomplete" of the ARIA
 * Authoring Practices: arrow keys choose, Enter takes over, Escape closes the list.
 */
export function ClusterPicker({ id, entries, value, onInput, problem }: PickerProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = isOpen ? matchNames(entries, value, most) : [];
  const take = ({ id: taken, name }: Named): void => {
    onInput(name, taken);
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const number = matchNames(entries, value, most).length;
      setOpen(true);
      if (number > 0) setActive(active < 0 && step < 0 ? number - 1 : (active + step + number) % number);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === "Enter" && found[active]) {
      event.preventDefault();
      take(found[active]);
    }
  };
  return (
    <div class="picker">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem ? true : undefined}
        value={value}
        onInput={(event) => {
          onInput(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.name} hidden={found.length === 0}>
        {found.map((entry, index) => (
          // The field keeps the focus: keys are handled there.
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              take(entry);
            }}
          >
            {entry.name}
            <span class="note">{entry.also}</span>
          </div>
        ))}
      </div>
      <span class="hidden" role="status">
        {isOpen && value ? words.suggestions(found.length) : ""}
      </span>
    </div>
  );
}
