import { releaseSound } from "../../../src/validation/rules/release-sound.ts";
import { testRule } from "./build.ts";

const first = { date: "2026-01-10" };

testRule(releaseSound, {
  good: {
    "no release": {},
    "one release": { releases: { "1.0.0": first } },
    "two on one day, the later by number": {
      releases: { "1.10.0": { ...first, bump: "adds" }, "1.9.0": first },
    },
  },
  bad: {
    "a file under another name": [
      { releases: { "1.0.0": { version: "1.1.0" } } },
      { file: "data/releases/1.0.0.yaml", path: "version", message: ["1.0.0.yaml", "1.1.0"] },
    ],
    "a later release with an earlier date": [
      { releases: { "1.0.0": first, "1.0.1": { date: "2026-01-09", bump: "corrects" } } },
      { file: "data/releases/1.0.1.yaml", path: "date", message: ["1.0.1", "2026-01-09", "2026-01-10"] },
    ],
    "a later release that does not say what kind it is": [
      { releases: { "1.0.0": first, "1.0.1": first } },
      { file: "data/releases/1.0.1.yaml", path: "", message: ["breaks, adds or corrects"] },
    ],
  },
});
