import { sectorMapped } from "../../../src/validation/rules/sector-mapped.ts";
import { type Parts, testRule } from "./build.ts";

const sectors = (term: object): Parts => ({
  vocabularies: { sectors: { food: { label: "Food", ...term } } },
});
const file = "data/vocabularies/sectors.yaml";

testRule(sectorMapped, {
  good: {
    "a sector with both": sectors({ isic: ["C10"], ecosystems: ["agri-food"] }),
    "a sector that no ecosystem covers": sectors({ isic: ["K64"], ecosystems: [] }),
    "what is no single sector": sectors({ ecosystems: [] }),
  },
  bad: {
    "no ecosystems": [
      sectors({ isic: ["C10"] }),
      { file, path: "terms.food", message: ["food", "ecosystems"], remedy: ["empty list"] },
    ],
    "no class": [
      sectors({ ecosystems: ["agri-food"] }),
      { file, path: "terms.food", message: ["food", "ISIC"], remedy: ["isic:"] },
    ],
  },
});
