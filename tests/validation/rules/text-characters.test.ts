import { describe, expect, it } from "vitest";
import { textCharacters } from "../../../src/validation/rules/text-characters.ts";
import { findings, testRule } from "./build.ts";

const file = "data/clusters/a.yaml";

testRule(textCharacters, {
  good: {
    "ordinary text": { clusters: { a: { summary: "Señor O'Brien's café: 5 % – “quoted”.\nSecond line." } } },
  },
  bad: {
    "a hidden change of direction": [
      { clusters: { a: { name: "Clus\u202eter" } } },
      { file, path: "name", message: ["invisible", "U+202E at character 5"], remedy: ["delete"] },
    ],
    "a term": [
      { vocabularies: { tools: { swot: { label: "SW\u0000OT" } } } },
      {
        file: "data/vocabularies/tools.yaml",
        path: "terms.swot.label",
        message: ["control character", "U+0000 at character 3"],
      },
    ],
    "a source": [
      { sources: { s: { title: "Re\u00adport" } } },
      { file: "data/sources/s.yaml", path: "title", message: ["U+00AD"] },
    ],
    "a key": [
      { clusters: { a: { native_name: { "d\u200be": "Name" } } } },
      { file, path: "native_name.d\u200be", message: ["U+200B"] },
    ],
  },
});

describe("text-characters", () => {
  const check = (name: string) =>
    findings(textCharacters, { clusters: { a: { name } } }).map(({ message }) => message);

  it.each([
    ["a bell", "a\u0007b", "U+0007"],
    ["a tabulator", "a\tb", "U+0009"],
    ["a carriage return", "a\r\nb", "U+000D"],
    ["an isolate", "a\u2066b", "U+2066"],
    ["a zero-width space", "a\u200bb", "U+200B"],
    ["a joiner between Latin letters", "a\u200db", "U+200D"],
    ["a byte-order mark", "a\ufeffb", "U+FEFF"],
    ["a line separator", "a\u2028b", "U+2028"],
    ["a tag character", "a\u{e0061}b", "U+E0061"],
    ["a character of private use", "a\ue000b", "U+E000"],
    ["an unassigned character", "a\u0378b", "U+0378"],
    ["a lone surrogate", "a\ud800b", "U+D800"],
    ["a blank letter", "a\u3164b", "U+3164"],
    ["a decomposed letter", "cafe\u0301", "U+0065 at character 4"],
    ["a stack of accents", "xa\u0316\u0317\u0318\u0319\u031cb", "U+031C"],
    ["Cyrillic in a Latin word", "\u0430pple", 'the word "аpple" mixes Latin letters with Cyrillic'],
    ["Greek in a Latin word", "Clu\u03c3ter", "Greek"],
    ["a position behind an emoji", "🚀 a\u202eb", "at character 4"],
  ])("refuses %s", (_, text, word) => {
    const found = check(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(word);
  });

  it.each([
    ["Arabic", "العنقود الصناعي"],
    ["Persian with a non-joiner", "می\u200cخواهم"],
    ["Hebrew", "אשכול"],
    ["Devanagari with joiners", "क्\u200dष क्\u200cष"],
    ["an emoji of several parts", "👩\u200d🔬 and 👩🏽\u200d🚀"],
    ["Vietnamese", "Cụm liên kết ngành Việt Nam"],
    ["Chinese and Japanese", "产业集群 クラスター"],
    ["Thai", "คลัสเตอร์ที่กรุงเทพฯ"],
    ["Russian beside English", "кластер Cluster"],
    ["a Greek symbol set apart", "TNF-α and µm"],
    ["signs inside a text", "R&D = research + development @ home, 5-6"],
    ["a negative number in words", "between -5 and 5"],
    // Files made for spreadsheets defuse these: see src/text/csv.ts.
    ["a name that begins with a plus sign", "+Composites"],
    ["a name that begins with a minus sign", "-5 °C Cold Chain"],
    ["a name that begins with an at sign", "@lab"],
    ["a name that begins with an equals sign", "=nexus"],
    ["a name that begins with a full-width sign", "＝1"],
  ])("accepts %s", (_, text) => {
    expect(check(text.normalize("NFC"))).toEqual([]);
  });

  it("tells of several faults in one text", () => {
    expect(check("a\u200bb\u0007e\u0301")).toHaveLength(3);
  });
});
