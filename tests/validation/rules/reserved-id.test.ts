import { reservedId } from "../../../src/validation/rules/reserved-id.ts";
import { testRule } from "./build.ts";

testRule(reservedId, {
  good: {
    "ordinary names": { clusters: { hegan: {}, "com-cluster": {} }, policies: { hegan: {} } },
  },
  bad: {
    "a name that Windows refuses": [
      { clusters: { con: {} } },
      {
        file: "data/clusters/con.yaml",
        path: "",
        message: ["`con` is reserved"],
        remedy: ["con-cluster.yaml"],
      },
    ],
    "an address of the site": [
      { policies: { index: {} } },
      { file: "data/policies/index.yaml", path: "", message: ["`index`"] },
    ],
    "a name of every object": [
      { statistics: { valueof: {} } },
      { file: "data/statistics/valueof.yaml", path: "", message: ["`valueof`"] },
    ],
    "names that differ by capital letters": [
      { financing: { Alps: {}, alps: {} } },
      {
        file: "data/financing/alps.yaml",
        path: "",
        message: ["data/financing/Alps.yaml", "capital letters"],
      },
    ],
  },
});
