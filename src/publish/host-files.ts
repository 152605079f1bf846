import type { Site } from "../site/site.ts";
import { jsonText } from "./json-text.ts";
import { dataTypes, sharedHeaders } from "./media-types.ts";

/**
 * Settings for the usual static hosts, so that each sends the right media types and lets scripts of other sites read the
 * files. GitHub Pages takes no settings; it does the latter by itself.
 */
export function hostFiles(site: Site): [path: string, content: string][] {
  return [
    ["/_headers", headersFile(site)],
    ["/.htaccess", apacheFile(site)],
    ["/nginx-headers.conf", nginxFile(site)],
    ["/vercel.json", vercelFile(site)],
    ["/staticwebapp.config.json", azureFile(site)],
  ];
}

const types = Object.entries(dataTypes);
const shared = Object.entries(sharedHeaders);

/** Netlify and Cloudflare Pages. */
function headersFile(site: Site): string {
  const rules = [
    rule(site.href("/*"), shared),
    ...types.map(([ending, type]) => rule(site.href(`/*${ending}`), [["Content-Type", type]])),
  ];
  return `# Netlify and Cloudflare Pages\n${rules.join("")}`;
}

function rule(path: string, headers: readonly (readonly [name: string, value: string])[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
}

function apacheFile(site: Site): string {
  return [
    "# Apache HTTP Server",
    ...types.map(([ending, type]) => `AddType "${type}" ${ending}`),
    "<IfModule mod_headers.c>",
    ...shared.map(([name, value]) => `  Header always set ${name} "${value}"`),
    "</IfModule>",
    `ErrorDocument 404 ${site.href("/404.html")}`,
    "",
  ].join("\n");
}

function nginxFile(site: Site): string {
  const added = shared.map(([name, value]) => `add_header ${name} "${value}" always;`);
  const blocks = types.map(([ending, type]) => {
    const inside = ["types { }", `default_type "${type}";`, ...added].join(" ");
    return `location ~ \\${ending}$ { ${inside} }`;
  });
  return [
    "# nginx: include this file in the server block of the site",
    ...added,
    `error_page 404 ${site.href("/404.html")};`,
    ...blocks,
    "",
  ].join("\n");
}

function vercelFile(site: Site): string {
  const headers = [
    { source: site.href("/(.*)"), headers: shared.map(([key, value]) => ({ key, value })) },
    ...types.map(([ending, type]) => ({
      source: `${site.href("/(.*)")}\\${ending}`,
      headers: [{ key: "Content-Type", value: type }],
    })),
  ];
  return jsonText({ headers });
}

/** Azure Static Web Apps. */
function azureFile(site: Site): string {
  const settings = {
    globalHeaders: sharedHeaders,
    mimeTypes: dataTypes,
    responseOverrides: { 404: { rewrite: site.href("/404.html") } },
  };
  return jsonText(settings);
}
