import { spdxPage } from "../../site/licence.ts";
import type { Site } from "../../site/site.ts";
import { aboutDataset } from "./about.ts";
import { program } from "./program.ts";

/** The program behind the site, in the words of CodeMeta 3. Its version and licence are not those of the data. */
export function codeMeta(site: Site): object {
  const { publisher, repository, home, date, page } = aboutDataset(site);
  return {
    "@context": "https://w3id.org/codemeta/3.0",
    "@type": "SoftwareSourceCode",
    identifier: repository ?? `${home}#${program.name}`,
    name: program.name,
    description: program.description,
    version: program.version,
    license: spdxPage(site.dataset.site.licence_code),
    author: [{ "@type": "Organization", name: publisher.name, url: publisher.url }],
    ...(repository === null ? {} : { codeRepository: repository, issueTracker: `${repository}/issues` }),
    url: home,
    dateModified: date,
    programmingLanguage: ["TypeScript"],
    runtimePlatform: `Node.js ${program.node}`,
    operatingSystem: ["Linux", "macOS", "Windows"],
    developmentStatus: "active",
    softwareHelp: { "@type": "WebSite", url: site.absolute("/contribute/") },
    supportingData: { "@type": "Dataset", "@id": `${page}#dataset`, url: page },
  };
}
