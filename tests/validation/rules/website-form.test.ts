import { describe, expect, it } from "vitest";
import { faultOf, websiteForm } from "../../../src/validation/rules/website-form.ts";
import { testRule } from "./build.ts";

const file = "data/clusters/a.yaml";

testRule(websiteForm, {
  good: {
    addresses: {
      clusters: {
        a: {
          website: "https://www.hegan.com",
          sources: {
            s: {
              title: "S",
              publisher: "P",
              year: 2020,
              url: "http://a.example.org/x?id=46#top",
              archive_url: "https://web.archive.org/web/2024/https://a.example.org/",
            },
          },
        },
      },
    },
  },
  bad: {
    "the website of a cluster": [
      { clusters: { a: { website: "https://localhost/x" } } },
      { file, path: "website", message: ["reader's own computer"] },
    ],
    "the address of a source": [
      {
        clusters: {
          a: {
            sources: {
              s: { title: "S", publisher: "P", year: 2020, url: "https://user:pass@a.example.org" },
            },
          },
        },
      },
      { file, path: "sources.s.url", message: ["user name or password"], remedy: ["delete"] },
    ],
    "the repository of the site": [
      { site: { repository: "https://code/x" } },
      { file: "data/site.yaml", path: "repository", message: ["without an ending"] },
    ],
  },
});

describe("faultOf", () => {
  it.each([
    ["javascript:alert(1)", "javascript:"],
    ["data:text/html,x", "data:"],
    ["ftp://a.example.org", "ftp:"],
    ["//evil.example.org", "not a web address"],
    ["www.example.org", "not a web address"],
    ["https:a.example.org", "slashes"],
    ["https:\\\\evil.example.org", "backslash"],
    ["https://a.com\\@b.com", "backslash"],
    [" https://a.example.org", "space"],
    ["https://a.example.org/\u202etxt", "U+202E"],
    ["https://a.example.org/\u200b", "U+200B"],
    ["https://a.example.org/\u0000", "U+0000"],
    ["https://a.example.org/\n", "U+000A"],
    ["https://u@a.example.org", "user name"],
    ["http://127.0.0.1/", "IP address"],
    ["http://2130706433/", "IP address"],
    ["http://0x7f.1/", "IP address"],
    ["http://[::1]/", "IP address"],
    ["http://sub.localhost", "own computer"],
    ["http://intranet/", "ending"],
    ["https://", "not a web address"],
  ])("refuses %j", (address, word) => {
    expect(faultOf(address)?.what).toContain(word);
  });

  it.each([
    "https://example.org",
    "http://example.org:8080/a%20b",
    "https://münchen.de/straße",
    "https://пример.рф/",
    "https://xn--mnchen-3ya.de",
  ])("accepts %s", (address) => {
    expect(faultOf(address)).toBeNull();
  });
});
