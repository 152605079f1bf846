import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  type CompareRequest,
  compareAddress,
  fewestCompared,
  readCompare,
} from "../../site/compare/address.ts";
import {
  type CompareData,
  dateOf,
  movesOfKind,
  namesOf,
  nearestTo,
  sheetOf,
} from "../../site/compare/data.ts";
import { type Resolved, resolveCompare } from "../../site/compare/resolve.ts";
import { compare } from "../../text/en/compare.ts";
import { loadCompareData, loadMoves } from "./load.ts";
import { Notices } from "./notices.tsx";
import { Kinds, Picker } from "./picker.tsx";
import { ownAddress, SheetView } from "./sheet-view.tsx";
import type { Choice, Ways } from "./view.ts";
import { Way } from "./way.tsx";

/** An address with everything that it names found. */
interface Answer {
  readonly data: CompareData;
  readonly choice: Choice;
  readonly resolved: Resolved;
}

/** The page of comparisons. The address is its only memory: whatever changes it, the page follows. */
export function App({ settings }: Pick<Ways, "settings">): VNode {
  const [search, setSearch] = useState(location.search);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const follow = (): void => setSearch(location.search);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  useEffect(() => {
    let isNewest = true;
    setFailed(false);
    answerTo(readCompare(search), settings).then(
      (found) => isNewest && setAnswer(found),
      () => isNewest && setFailed(true),
    );
    return () => {
      isNewest = false;
    };
  }, [search, settings, attempt]);
  useEffect(() => nameDocument(answer, settings), [answer, settings]);
  const hasGone = useRef(false);
  // What was pressed may be gone with the old comparison; the reader goes on where the next one is added.
  useEffect(() => {
    if (hasGone.current && (document.activeElement ?? document.body) === document.body) focusPicker();
    hasGone.current = false;
  }, [answer]);
  const go = (path: string): void => {
    hasGone.current = true;
    history.pushState(null, "", settings.base + path.replace(/^\//, ""));
    setSearch(location.search);
  };
  if (failed) return <Failed retry={() => setAttempt(attempt + 1)} />;
  if (!answer) return <p role="status">{compare.loading}</p>;
  return <Page settings={settings} go={go} answer={answer} />;
}

/** Fetches what an address needs and finds what it names. */
async function answerTo(request: CompareRequest, settings: Ways["settings"]): Promise<Answer> {
  const data = await loadCompareData(request.kind, settings.files);
  const names = namesOf(data);
  const known = new Set([...names.keys()].map((id) => id.toLowerCase()));
  const isStrange = request.ids.some((id) => !known.has(id.toLowerCase()));
  const moved = movesOfKind(isStrange ? await loadMoves(settings.files) : {}, request.kind);
  const resolved = resolveCompare(request, { names, moved });
  return { data, resolved, choice: { kind: request.kind, ids: resolved.ids, names } };
}

/** Title of the document and the address at the foot of a printed page say what is compared. */
function nameDocument(answer: Answer | null, { siteTitle }: Ways["settings"]): void {
  if (!answer) return;
  const { ids, names } = answer.choice;
  const title =
    ids.length === 0 ? compare.title : compare.documentTitle(ids.map((id) => names.get(id) ?? id));
  document.title = `${title} · ${siteTitle}`;
  const printed = document.querySelector(".print-address");
  if (printed) printed.textContent = ownAddress();
}

function focusPicker(): void {
  const buttons = document.querySelectorAll<HTMLElement>(".compare-chosen button");
  (document.querySelector<HTMLElement>("#compare-add") ?? [...buttons].at(-1))?.focus();
}

function Failed({ retry }: { retry: () => void }): VNode {
  return (
    <div role="alert">
      <p class="warning">{compare.failed}</p>
      <button type="button" onClick={retry}>
        {compare.retry}
      </button>
    </div>
  );
}

function Page({ answer, ...ways }: Ways & { answer: Answer }): VNode {
  const { data, choice, resolved } = answer;
  const isEnough = choice.ids.length >= fewestCompared;
  const sheet = useMemo(() => (isEnough ? sheetOf(data, choice.ids) : null), [data, choice, isEnough]);
  return (
    <>
      <Notices {...ways} notices={resolved.notices} />
      <Kinds {...ways} kind={choice.kind} />
      <Picker {...ways} choice={choice} />
      {choice.ids.length === 1 && <Nearest {...ways} data={data} choice={choice} />}
      {choice.ids.length === 0 && <Empty {...ways} choice={choice} />}
      {sheet && <SheetView {...ways} sheet={sheet} date={dateOf(data)} />}
    </>
  );
}

/** One is chosen: what is worth setting beside it. */
function Nearest({ data, choice, ...ways }: Ways & { data: CompareData; choice: Choice }): VNode | null {
  const [id = ""] = choice.ids;
  const nearest = useMemo(() => nearestTo(data, id), [data, id]);
  if (nearest.length === 0) return null;
  const words = compare.peers;
  const isStructural = choice.kind === "clusters" || choice.kind === "policies";
  return (
    <section id="nearest" aria-labelledby="nearest-heading">
      <h2 id="nearest-heading">{words.title}</h2>
      <p>{isStructural ? words.nearest(choice.names.get(id) ?? id) : words.others}</p>
      <ul class="compare-offers">
        {nearest.map((other) => (
          <li key={other}>
            <button type="button" onClick={() => ways.go(compareAddress([id, other], choice.kind))}>
              {choice.names.get(other) ?? other}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing is chosen: what the page is for, with examples; that of the kind at hand first. */
function Empty({ choice: { kind }, ...ways }: Ways & { choice: Choice }): VNode {
  const { examples } = ways.settings;
  const sorted = [...examples].sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
  return (
    <section id="empty" aria-labelledby="empty-heading">
      <h2 id="empty-heading">{compare.empty.title}</h2>
      <p>{examples.length > 0 ? compare.empty.text(compare.kinds[kind].many) : compare.empty.none}</p>
      <ul class="links">
        {sorted.map((example) => (
          <li key={example.path}>
            <Way {...ways} path={example.path}>
              {compare.examples[example.kind](example.names)}
            </Way>
          </li>
        ))}
      </ul>
    </section>
  );
}
