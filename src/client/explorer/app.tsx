import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { AddressProblem } from "../../site/explorer/address.ts";
import { sentenceOfProblem } from "../../site/explorer/problem-sentence.ts";
import { toggleCompared } from "../../site/explorer/state.ts";
import { explorer } from "../../text/en/explorer.ts";
import type { LoadSummaries } from "./cards.tsx";
import { CompareBar } from "./compare.tsx";
import { Controls } from "./controls.tsx";
import { Filters } from "./filters.tsx";
import type { DrawnMap } from "./map-view.tsx";
import { Results } from "./results.tsx";
import type { ViewProps } from "./view.ts";

export type AppProps = ViewProps & {
  readonly problems: readonly AddressProblem[];
  readonly map: DrawnMap | null;
  readonly loadSummaries: LoadSummaries;
};

/** The whole explorer below the title. */
export function App(props: AppProps): VNode {
  const { state, change } = props;
  const [isRefused, setRefused] = useState(false);
  const toggle = (id: string): boolean => {
    const next = toggleCompared(state, id);
    setRefused(next === null);
    if (next) change(next);
    return next !== null;
  };
  return (
    <>
      <Problems problems={props.problems} />
      <Filters {...props} />
      <div class="explorer-main">
        <Controls {...props} />
        <Results {...props} compare={{ compared: state.compared, toggle }} />
      </div>
      <CompareBar {...props} isRefused={isRefused} toggle={toggle} />
    </>
  );
}

/** Sentences shown at once; an address can hold any number of mistakes. */
const mostProblems = 4;

/** What in the address could not be used, one sentence for each part. */
function Problems({ problems }: { problems: readonly AddressProblem[] }): VNode | null {
  if (problems.length === 0) return null;
  return (
    <div class="warning address-problems" role="alert">
      {problems.slice(0, mostProblems).map((problem) => (
        <p key={sentenceOfProblem(problem)}>{sentenceOfProblem(problem)}</p>
      ))}
      {problems.length > mostProblems && <p>{explorer.moreProblems(problems.length - mostProblems)}</p>}
    </div>
  );
}
