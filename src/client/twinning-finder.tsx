import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Answer, rowsAtFirst } from "../components/twinning/answer.tsx";
import { answerTwinning } from "../site/twinning-answer.ts";
import { readTwinningQuery, type TwinningQuery, twinningAddress } from "../site/twinning-query.ts";
import type { TwinningContext } from "../site/twinning-view.ts";
import { TwinningForm } from "./twinning-form.tsx";

interface FinderProps {
  readonly context: TwinningContext;
  /** Is told whether there is an answer to be shown instead of the pairs by grouping. */
  readonly onAnswer: (title: string | null) => void;
}

/** The finder: the question stands in the address, so that the back button and links work. */
export function TwinningFinder({ context, onAnswer }: FinderProps): VNode {
  const [query, setQuery] = useState<TwinningQuery>(() => readTwinningQuery(location.search));
  const [showsAll, setShowsAll] = useState(false);
  /** Whether the newest question was asked by a button. */
  const isAsked = useRef(false);
  /** The part of the address that the question was read from. */
  const read = useRef(location.search);
  const answer = useMemo(() => answerTwinning(context, query), [context, query]);
  const title = answer.kind === "cluster" || answer.kind === "area" ? answer.title : null;
  useEffect(() => {
    const goBack = (): void => {
      // A link within the page is a step too, but asks nothing.
      if (location.search === read.current) return;
      read.current = location.search;
      setShowsAll(false);
      setQuery(readTwinningQuery(location.search));
    };
    addEventListener("popstate", goBack);
    return () => removeEventListener("popstate", goBack);
  }, []);
  useEffect(() => {
    // The button is gone: the reader goes on at the first of the new rows.
    if (showsAll)
      document.querySelectorAll<HTMLElement>(".twin-row")[rowsAtFirst]?.querySelector("a")?.focus();
  }, [showsAll]);
  useEffect(() => {
    onAnswer(answer.kind === "start" ? null : (title ?? ""));
    // Whoever pressed the button goes on at the answer; whoever came by a link or went back is not moved.
    if (isAsked.current) document.getElementById("answer")?.focus();
    isAsked.current = false;
  }, [query]);
  const ask = (next: TwinningQuery): void => {
    const target = context.href(twinningAddress(next));
    if (target !== location.pathname + location.search) history.pushState(null, "", target);
    read.current = location.search;
    isAsked.current = true;
    setShowsAll(false);
    setQuery(next);
  };
  return (
    <>
      <TwinningForm context={context} query={query} onAsk={ask} />
      <Answer answer={answer} showsAll={showsAll} onShowAll={() => setShowsAll(true)} />
    </>
  );
}
