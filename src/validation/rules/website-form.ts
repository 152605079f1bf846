import type { Finding, Rule } from "../rule.ts";
import { show } from "../suggest.ts";
import { valuesOf } from "../values.ts";

export const websiteForm: Rule = {
  id: "website-form",
  title: "A web address is a full public one that browsers and readers understand in the same way.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const { entry, path, value: address } of valuesOf(dataset).addresses) {
      const fault = faultOf(address);
      if (fault)
        yield { file: entry.file, path, message: `${show(address)} ${fault.what}`, remedy: fault.remedy };
    }
  },
};

interface Fault {
  readonly what: string;
  readonly remedy: string;
}

const example = "write the full address as the browser shows it, for example https://www.example.org/about";

/** The first thing that is wrong with an address, or null. The address is judged as written: a browser mends too much. */
export function faultOf(address: string): Fault | null {
  const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.exec(address)?.[0];
  if (hidden !== undefined) {
    const code = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return {
      what: `holds the invisible character U+${code}`,
      remedy: "type the address anew instead of copying it",
    };
  }
  if (/[\s\\]/u.test(address))
    return {
      what: "holds a space or a backslash",
      remedy: "write %20 for a space and / for a backslash, or delete it",
    };
  if (!URL.canParse(address)) return { what: "is not a web address", remedy: example };
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return { what: `begins with ${url.protocol} instead of https://`, remedy: example };
  }
  if (!/^https?:\/\/[^/]/i.test(address))
    return { what: "lacks the two slashes or the name of the site", remedy: example };
  if (url.username !== "" || url.password !== "") {
    return {
      what: "holds a user name or password before the sign @",
      remedy: "delete everything between // and @",
    };
  }
  return faultOfHost(url.hostname);
}

/** Judges the host as the URL parser gives it: lower case, punycode, numbers of any notation as a plain IP address. */
function faultOfHost(host: string): Fault | null {
  const named = "write the name of the site, for example https://www.example.org";
  if (/^[\d.]+$/.test(host) || host.startsWith("["))
    return { what: "leads to a bare IP address", remedy: named };
  const name = host.replace(/\.$/, "");
  if (name === "localhost" || name.endsWith(".localhost"))
    return { what: "leads to the reader's own computer", remedy: named };
  if (!name.includes(".")) return { what: "names a site without an ending such as .org", remedy: named };
  return null;
}
