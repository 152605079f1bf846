import { expect, test } from "vitest";
import { escapeXml } from "../../src/publish/xml.ts";

test.for([
  ["a & b", "a &amp; b"],
  [`<img src="x" onerror='y'>`, "&lt;img src=&quot;x&quot; onerror=&apos;y&apos;&gt;"],
  ["]]>", "]]&gt;"],
  ["&amp;", "&amp;amp;"],
  ["a\u0000b\u0007c\u001bd\u000be\ufffef\uffffg", "abcdefg"],
  ["tab\tline\nreturn\r", "tab\tline\nreturn\r"],
  ["half \ud83c pair", "half  pair"],
  ["é 中 🏭", "é 中 🏭"],
])("in XML %j is %j", ([raw = "", escaped]) => {
  expect(escapeXml(raw)).toBe(escaped);
});
