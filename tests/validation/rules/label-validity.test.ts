import { labelValidity } from "../../../src/validation/rules/label-validity.ts";
import { type Parts, testRule } from "./build.ts";

// The date of the data is the day on which the record was added.
const label = (fields: object): Parts => ({
  clusters: { a: { added: "2026-01-10", labels: [{ label: "bronze", source: "guide", ...fields }] } },
});
const file = "data/clusters/a.yaml";

testRule(labelValidity, {
  good: {
    "a label of 24 months": label({ awarded: "2024-01" }),
    "a label valid until this day": label({ awarded: 2020, valid_until: "2026-01-10" }),
    "a recognition without end": label({ label: "recognition", awarded: "unknown" }),
    "an unknown award with an end": label({ awarded: "unknown", valid_until: "2027-01" }),
  },
  bad: {
    "a label that ended by the vocabulary": [
      label({ awarded: 2023 }),
      { file, path: "labels[0]", message: ["2025-12", "2026-01-10", "expired"] },
    ],
    "a label that ended as stated": [
      label({ awarded: 2024, valid_until: "2026-01-09" }),
      { file, path: "labels[0]", message: ["2026-01-09"] },
    ],
    "an unknown award": [
      label({ awarded: "unknown" }),
      { file, path: "labels[0].awarded", message: ["24 months"], remedy: ["valid_until"] },
    ],
  },
});
