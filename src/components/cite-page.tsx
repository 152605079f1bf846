import type { VNode } from "preact";
import { address, citationAddress } from "../site/address.ts";
import { type CitedPair, citeDataset, citeRecord } from "../site/citation/items.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { CiteBox } from "./cite-box.tsx";
import { Reference } from "./cite-part.tsx";
import { Layout } from "./layout.tsx";
import { Pairs } from "./pairs.tsx";
import { Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

const words = text.citation.guide;

/** How to cite: page or data, what version and hash mean, and how to check a citation later. */
export function CitePage({ site }: { site: Site }): VNode {
  const [cluster] = site.dataset.clusters;
  const example = cluster && citeRecord(site, "clusters", cluster);
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.cite}
      data={["json"]}
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <div class="prose">
        <Section id="choose" title={words.choose}>
          <Paragraphs of={words.chooseText} />
        </Section>
        <Section id="what" title={words.what}>
          <Pairs rows={words.kinds} />
        </Section>
        <CiteBox site={site} cited={citeDataset(site)} title={words.all} withGuide={false} />
        {example && <Example example={example} />}
        <Section id="version" title={words.version}>
          <Paragraphs of={words.versionText} />
        </Section>
        <Verify file={example ? fileName(citationAddress(example.path, "data", "bib")) : "FILE"} />
      </div>
    </Layout>
  );
}

/** A record of this site, cited as data and as a page. */
function Example({ example: { data, page } }: { example: CitedPair }): VNode {
  return (
    <Section id="example" title={words.example}>
      <p>{words.exampleText(data.title)}</p>
      <Reference item={data} />
      <Reference item={page} />
    </Section>
  );
}

function Verify({ file }: { file: string }): VNode {
  return (
    <Section id="verify" title={words.verify}>
      <Paragraphs of={words.verifyText} />
      <pre class="command" tabIndex={0}>
        <code>
          {words.verifyCommand(file)}
          {"\n"}
          {words.verifyRelease(file)}
        </code>
      </pre>
      <p>{words.exits}</p>
    </Section>
  );
}

function Paragraphs({ of }: { of: readonly string[] }): VNode {
  return (
    <>
      {of.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
