import { redirectsResolve } from "../../../src/validation/rules/redirects-resolve.ts";
import { testRule } from "./build.ts";

const move = (from: string, ...to: string[]) => ({ from, to, date: "2026-01-01", reason: "Renamed." });
const file = "data/redirects.yaml";
const clusters = { alpha: {}, beta: {} };

testRule(redirectsResolve, {
  good: {
    "moved and split records": {
      clusters,
      moved: [
        move("clusters/old", "clusters/alpha"),
        move("clusters/both", "clusters/alpha", "clusters/beta"),
      ],
    },
    "no moved record": {},
  },
  bad: {
    "an old address in use": [
      { clusters, moved: [move("clusters/alpha", "clusters/beta")] },
      { file, path: "moved[0].from", message: ["data/clusters/alpha.yaml exists"] },
    ],
    "an old address listed twice": [
      { clusters, moved: [move("clusters/old", "clusters/alpha"), move("clusters/old", "clusters/beta")] },
      { file, path: "moved[1].from", message: ["listed twice"], remedy: ["keep one"] },
    ],
    "an unknown new address": [
      { clusters, moved: [move("clusters/old", "clusters/alhpa")] },
      { file, path: "moved[0].to[0]", message: ["data/clusters/alhpa.yaml"], remedy: ["`clusters/alpha`"] },
    ],
    "an address that leads to itself": [
      { moved: [move("clusters/old", "clusters/old")] },
      { file, path: "moved[0].to[0]", message: ["leads to itself"] },
    ],
    "a chain": [
      { clusters, moved: [move("clusters/oldest", "clusters/old"), move("clusters/old", "clusters/alpha")] },
      {
        file,
        path: "moved[0].to[0]",
        message: ['"clusters/old" has itself moved'],
        remedy: ["write `clusters/alpha`"],
      },
    ],
    "a circle": [
      { moved: [move("clusters/one", "clusters/two"), move("clusters/two", "clusters/one")] },
      { file, path: "moved[0].to[0]", message: ["each other"] },
      { file, path: "moved[1].to[0]", message: ["each other"] },
    ],
  },
});
