import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { Notice } from "../../site/compare/resolve.ts";
import { hrefOf, type Ways } from "./view.ts";
import { Way } from "./way.tsx";

/** What the address asks for and cannot have, in sentences, each with its remedy. */
export function Notices({ notices, ...ways }: Ways & { notices: readonly Notice[] }): VNode {
  return (
    <div class="compare-notices" role="status">
      {notices.map(({ text, links }) => (
        <p key={text} class="warning">
          {text}
          {links.map(({ label, path }) => (
            <span key={path}>
              {" "}
              {path.startsWith(address.compare) ? (
                <Way {...ways} path={path}>
                  {label}
                </Way>
              ) : (
                <a href={hrefOf(ways, path)}>{label}</a>
              )}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
