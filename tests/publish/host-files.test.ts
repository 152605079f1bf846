import { describe, expect, test } from "vitest";
import { hostFiles } from "../../src/publish/host-files.ts";
import { dataTypes, mediaType } from "../../src/publish/media-types.ts";
import { sampleSite } from "./sample.ts";

const files = new Map(hostFiles(sampleSite({ prefix: "/o/" })));
const lines = (path: string) => (files.get(path) ?? "").trimEnd().split("\n");

test("Netlify and Cloudflare Pages", () => {
  expect(files.get("/_headers")).toMatchInlineSnapshot(`
    "# Netlify and Cloudflare Pages
    /o/*
      Access-Control-Allow-Origin: *
    /o/*.json
      Content-Type: application/json; charset=utf-8
    /o/*.jsonl
      Content-Type: application/jsonl; charset=utf-8
    /o/*.jsonld
      Content-Type: application/ld+json; charset=utf-8
    /o/*.geojson
      Content-Type: application/geo+json; charset=utf-8
    /o/*.csv
      Content-Type: text/csv; charset=utf-8
    /o/*.ttl
      Content-Type: text/turtle; charset=utf-8
    /o/*.parquet
      Content-Type: application/vnd.apache.parquet
    /o/*.sqlite
      Content-Type: application/vnd.sqlite3
    /o/*.xlsx
      Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
    /o/*.zip
      Content-Type: application/zip
    /o/*.bib
      Content-Type: application/x-bibtex; charset=utf-8
    /o/*.ris
      Content-Type: application/x-research-info-systems; charset=utf-8
    /o/*.cff
      Content-Type: application/yaml; charset=utf-8
    "
  `);
});

test("Apache", () => {
  expect(files.get("/.htaccess")).toMatchInlineSnapshot(`
    "# Apache HTTP Server
    AddType "application/json; charset=utf-8" .json
    AddType "application/jsonl; charset=utf-8" .jsonl
    AddType "application/ld+json; charset=utf-8" .jsonld
    AddType "application/geo+json; charset=utf-8" .geojson
    AddType "text/csv; charset=utf-8" .csv
    AddType "text/turtle; charset=utf-8" .ttl
    AddType "application/vnd.apache.parquet" .parquet
    AddType "application/vnd.sqlite3" .sqlite
    AddType "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" .xlsx
    AddType "application/zip" .zip
    AddType "application/x-bibtex; charset=utf-8" .bib
    AddType "application/x-research-info-systems; charset=utf-8" .ris
    AddType "application/yaml; charset=utf-8" .cff
    <IfModule mod_headers.c>
      Header always set Access-Control-Allow-Origin "*"
    </IfModule>
    ErrorDocument 404 /o/404.html
    "
  `);
});

test("nginx", () => {
  expect(files.get("/nginx-headers.conf")).toMatchInlineSnapshot(`
    "# nginx: include this file in the server block of the site
    add_header Access-Control-Allow-Origin "*" always;
    error_page 404 /o/404.html;
    location ~ \\.json$ { types { } default_type "application/json; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.jsonl$ { types { } default_type "application/jsonl; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.jsonld$ { types { } default_type "application/ld+json; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.geojson$ { types { } default_type "application/geo+json; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.csv$ { types { } default_type "text/csv; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.ttl$ { types { } default_type "text/turtle; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.parquet$ { types { } default_type "application/vnd.apache.parquet"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.sqlite$ { types { } default_type "application/vnd.sqlite3"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.xlsx$ { types { } default_type "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.zip$ { types { } default_type "application/zip"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.bib$ { types { } default_type "application/x-bibtex; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.ris$ { types { } default_type "application/x-research-info-systems; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    location ~ \\.cff$ { types { } default_type "application/yaml; charset=utf-8"; add_header Access-Control-Allow-Origin "*" always; }
    "
  `);
});

test("Vercel", () => {
  const { headers } = JSON.parse(files.get("/vercel.json") ?? "") as { headers: { source: string }[] };
  expect(headers.slice(0, 2)).toEqual([
    { source: "/o/(.*)", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
    {
      source: "/o/(.*)\\.json",
      headers: [{ key: "Content-Type", value: "application/json; charset=utf-8" }],
    },
  ]);
  expect(headers).toHaveLength(Object.keys(dataTypes).length + 1);
});

test("Azure Static Web Apps", () => {
  expect(JSON.parse(files.get("/staticwebapp.config.json") ?? "")).toEqual({
    globalHeaders: { "Access-Control-Allow-Origin": "*" },
    mimeTypes: dataTypes,
    responseOverrides: { 404: { rewrite: "/o/404.html" } },
  });
});

describe("every host is told every type of data", () => {
  test.each(Object.entries(dataTypes))("%s", (ending, type) => {
    expect(lines("/_headers")).toContain(`  Content-Type: ${type}`);
    expect(lines("/.htaccess")).toContain(`AddType "${type}" ${ending}`);
    expect(files.get("/nginx-headers.conf")).toContain(`\\${ending}$ { types { } default_type "${type}";`);
  });
});

test.for([
  ["a/index.html", "text/html; charset=utf-8"],
  ["points.geojson", "application/geo+json; charset=utf-8"],
  ["all.parquet", "application/vnd.apache.parquet"],
  ["DATA.CSV", "text/csv; charset=utf-8"],
  ["a.bin", "application/octet-stream"],
  ["no-ending", "application/octet-stream"],
])("%s is %s", ([name = "", type]) => {
  expect(mediaType(name)).toBe(type);
});
