import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type AreaKind, areaKinds, areasWith, findAnyArea, findArea } from "../benchmark/area.ts";
import { stagesInOrder } from "../indicators/stages.ts";
import { address } from "../site/address.ts";
import type { TwinningQuery } from "../site/twinning-query.ts";
import { clusterName, type TwinningContext } from "../site/twinning-view.ts";
import { text } from "../text/index.ts";
import { ClusterPicker } from "./cluster-picker.tsx";
import { findNamed, type Named } from "./name-matching.ts";

const words = text.twinning.form;

interface FormProps {
  readonly context: TwinningContext;
  readonly query: TwinningQuery;
  readonly onAsk: (query: TwinningQuery) => void;
}

/** The two ways to ask: for one cluster, or for an area. A question is asked by its button, never while choosing. */
export function TwinningForm(props: FormProps): VNode {
  return (
    <div class="twinning-form screen-only">
      <ClusterForm {...props} />
      <AreaForm {...props} />
    </div>
  );
}

function ClusterForm({ context, query, onAsk }: FormProps): VNode {
  const nameOf = (id = ""): string => context.benchmark.subjects.get(id.toLowerCase())?.name ?? "";
  const within = query.within ? findAnyArea(context.dataset, query.within) : undefined;
  const [name, setName] = useState(nameOf(query.id));
  const [picked, setPicked] = useState<string | undefined>(query.id);
  const [problem, setProblem] = useState("");
  const select = useRef<HTMLSelectElement>(null);
  const [entries] = useState(() => namesOf(context));
  useEffect(() => {
    setName(nameOf(query.id));
    setPicked(query.id);
  }, [query.id]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = entries.find(({ id }) => id === picked) ?? findNamed(entries, name);
    setProblem(found ? "" : name.trim() ? words.unknownName : words.emptyName);
    if (!found) {
      document.getElementById("twin-name")?.focus();
      return;
    }
    const chosen = select.current?.value.split(":")[1];
    onAsk({ id: found.id, ...(chosen ? { within: chosen } : {}) });
  };
  return (
    <form onSubmit={submit} aria-labelledby="twin-cluster">
      <h2 id="twin-cluster">{words.oneCluster}</h2>
      <label for="twin-name">{words.name}</label>
      <ClusterPicker
        id="twin-name"
        entries={entries}
        value={name}
        onInput={(value, id) => {
          setName(value);
          setPicked(id);
        }}
        problem={problem}
      />
      <p class="note" id="twin-name-hint">
        {words.nameHint}
      </p>
      <p class="field-problem" id="twin-name-problem" role="alert">
        {problem} {problem && <a href={context.href(address.clusters)}>{text.twinning.answer.allClusters}</a>}
      </p>
      <label for="twin-within">{words.within}</label>
      <AreaSelect
        id="twin-within"
        context={context}
        chosen={within ? `${within.kind}:${within.id}` : ""}
        empty={words.anywhere}
        reference={select}
      />
      <button type="submit">{words.findPartners}</button>
    </form>
  );
}

function AreaForm({ context, query, onAsk }: FormProps): VNode {
  const area = useRef<HTMLSelectElement>(null);
  const stage = useRef<HTMLSelectElement>(null);
  const [problem, setProblem] = useState("");
  const known = query.area && findArea(context.dataset, query.area.kind, query.area.id);
  const submit = (event: Event): void => {
    event.preventDefault();
    const [kind = "", id = ""] = area.current?.value.split(":") ?? [];
    setProblem(id ? "" : words.emptyArea);
    if (!id) {
      area.current?.focus();
      return;
    }
    const chosen = stage.current?.value;
    onAsk({ area: { kind: kind as AreaKind, id }, ...(chosen ? { stage: chosen } : {}) });
  };
  return (
    <form onSubmit={submit} aria-labelledby="twin-area-title">
      <h2 id="twin-area-title">{words.area}</h2>
      <label for="twin-area">{words.areaLabel}</label>
      <AreaSelect
        id="twin-area"
        context={context}
        chosen={known ? `${known.kind}:${known.id}` : ""}
        empty={words.chooseArea}
        reference={area}
        problem={problem}
      />
      <p class="note" id="twin-area-hint">
        {words.countNote}
      </p>
      <p class="field-problem" id="twin-area-problem" role="alert">
        {problem}
      </p>
      <label for="twin-stage">{words.stage}</label>
      <select id="twin-stage" ref={stage} key={query.stage}>
        <option value="">{words.anyStage}</option>
        {stagesInOrder(context.dataset).map(({ id, label }) => (
          <option key={id} value={id} selected={query.stage === id}>
            {label}
          </option>
        ))}
      </select>
      <button type="submit">{words.findPairs}</button>
    </form>
  );
}

interface AreaSelectProps {
  readonly id: string;
  readonly context: TwinningContext;
  /** Kind and id of the chosen area with a colon between; empty for none. */
  readonly chosen: string;
  readonly empty: string;
  readonly reference: { current: HTMLSelectElement | null };
  readonly problem?: string;
}

/** All areas that hold a cluster with a coded stage, with their number. */
function AreaSelect({ id, context, chosen, empty, reference, problem = "" }: AreaSelectProps): VNode {
  const [areas] = useState(() => {
    const coded = [...context.benchmark.subjects.values()].filter(({ stage }) => stage !== null);
    return areasWith(context.dataset, coded);
  });
  return (
    <select
      id={id}
      ref={reference}
      key={chosen}
      aria-describedby={`${id}-hint ${id}-problem`}
      aria-invalid={problem ? true : undefined}
    >
      <option value="">{empty}</option>
      {areaKinds.map((kind) => (
        <optgroup key={kind} label={words.kinds[kind]}>
          {areas.flatMap(({ area, count }) =>
            area.kind === kind
              ? [
                  <option
                    key={area.id}
                    value={`${kind}:${area.id}`}
                    selected={chosen === `${kind}:${area.id}`}
                  >
                    {words.option(
                      area.short === area.label ? area.label : `${area.short}, ${area.label}`,
                      count,
                    )}
                  </option>,
                ]
              : [],
          )}
        </optgroup>
      ))}
    </select>
  );
}

function namesOf(context: TwinningContext): Named[] {
  return [...context.benchmark.subjects.values()]
    .map((subject) => {
      const { id, name, facts } = clusterName(context, subject);
      return { id, name, also: facts.join(" · ") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
