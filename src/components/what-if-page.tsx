import type { VNode } from "preact";
import { address, benchmarkFile } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { buildForm, type FormField, type FormGroup } from "../site/what-if/form.ts";
import { text } from "../text/index.ts";
import { Layout, safeJson } from "./layout.tsx";
import { LinkList, Opening } from "./parts.tsx";

const words = text.whatIf;

/** Pages that compare what is on record. */
const otherWays = [
  [text.compare.title, address.compare],
  [text.twinning.title, address.twinning],
  [text.benchmark.composites.title, address.composites],
  [text.comparing.title, address.comparing],
] as const;

/** The form for figures of one's own. The build draws it from the schema; a script of the page compares what is typed. */
export function WhatIfPage({ site }: { site: Site }): VNode {
  const form = buildForm(site.fields, site.dataset);
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.whatIf}
      data={["json"]}
      scripts={["what-if.js"]}
      searched="opening"
    >
      <Opening title={words.title} searched>
        <p>{words.lead}</p>
      </Opening>
      <nav class="contents" aria-label={words.otherWays}>
        <span>{words.otherWays}</span>
        <LinkList inline links={otherWays.map(([label, path]) => ({ label, href: site.href(path) }))} />
      </nav>
      <noscript>
        <p class="warning">
          {words.noScript} <a href={site.href(address.clusters)}>{words.allClusters}</a>
        </p>
      </noscript>
      <div class="what-if" data-benchmark={site.href(benchmarkFile)} data-prefix={site.prefix}>
        <p class="what-if-line">
          <span class="what-if-status" role="status">
            {words.loading}
          </span>{" "}
          <button type="button" class="what-if-jump" data-tool="jump">
            {words.jump}
          </button>
        </p>
        <div class="what-if-problems" />
        <form class="what-if-form" autocomplete="off" noValidate>
          {form.map((group) => (
            <Group key={group.id} group={group} />
          ))}
          <p class="what-if-tools">
            <button type="button" data-tool="save">
              {words.save}
            </button>
            <label class="button">
              {words.open} <input type="file" accept="application/json,.json" data-tool="open" />
            </label>
            <button type="button" data-tool="clear">
              {words.clear}
            </button>
          </p>
          <p class="note">{words.copy}</p>
        </form>
        <article class="brief what-if-brief" aria-label={words.briefTitle} tabIndex={-1} />
      </div>
      <script
        type="application/json"
        class="what-if-data"
        dangerouslySetInnerHTML={{ __html: safeJson(form) }}
      />
    </Layout>
  );
}

function Group({ group: { id, fields, folded } }: { group: FormGroup }): VNode {
  const note = words.groupNotes[id];
  const inner = (
    <>
      {note && <p class="note">{note}</p>}
      <div class="what-if-fields">
        {fields.map((field) => (
          <Field key={field.id} field={field} />
        ))}
      </div>
    </>
  );
  if (!folded) {
    return (
      <fieldset>
        <legend>{words.groups[id]}</legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <details>
      <summary>{words.groups[id]}</summary>
      <fieldset>
        <legend class="hidden">{words.groups[id]}</legend>
        {inner}
      </fieldset>
    </details>
  );
}

function Field({ field }: { field: FormField }): VNode {
  const { id, label, help } = field;
  const name = `figure-${id.replaceAll(".", "-")}`;
  return (
    <div class={`what-if-field kind-${field.kind}`} data-field={id}>
      <label for={name}>{label}</label>
      <Control field={field} name={name} />
      {help && (
        <small class="note" id={`${name}-help`}>
          {help}
        </small>
      )}
      <small class="field-problem" id={`${name}-problem`} />
    </div>
  );
}

/** Numbers are text fields with a numeric keyboard: a browser's own number field drops what it does not like. */
function Control({ field: { id, kind, options, help }, name }: { field: FormField; name: string }): VNode {
  const shared = {
    id: name,
    name: id,
    "aria-describedby": [...(help ? [`${name}-help`] : []), `${name}-problem`].join(" "),
  };
  if (kind === "term" || kind === "terms") {
    return (
      <select {...shared} multiple={kind === "terms"} size={kind === "terms" ? 4 : undefined}>
        {kind === "term" && <option value="">{words.choose}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  return <input {...shared} type="text" inputMode={kind === "text" ? "text" : "decimal"} />;
}
