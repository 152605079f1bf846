import { describe, expect, test } from "vitest";
import { NamedCluster, PartnerList, Reasons } from "../../src/components/twinning/pairs.tsx";
import type { ClusterName, ReasonView } from "../../src/site/twinning-view.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

const cluster: ClusterName = {
  id: "a",
  name: hostile,
  href: "/clusters/a/",
  facts: ["Kenya", "Wine", "Establishment"],
  partnersHref: "/twinning/?id=a",
};
const reason: ReasonView = {
  key: "stated",
  label: "A source says it is missing",
  items: [
    { kind: "criterion", id: "E1", label: "Critical mass", href: "/clusters/b/#evidence", ownWord: false },
    { kind: "service", id: "training", label: "Training", href: "/clusters/b/#services", ownWord: true },
  ],
};

test("a name never becomes markup", () => {
  const markup = render(<NamedCluster cluster={cluster} />);
  expect(elements(markup, "img")).toEqual([]);
  expect(wordsOf(markup)).toContain("Kenya · Wine · Establishment");
});

describe("reasons", () => {
  test("name each thing with its kind of reason, and whose word it is", () => {
    expect(wordsOf(render(<Reasons reasons={[reason]} />))).toBe(
      "Critical mass , Training by the other’s own word A source says it is missing",
    );
  });

  test("are said to be none", () => {
    expect(wordsOf(render(<Reasons reasons={[]} />))).toBe("Nothing that it seems to lack.");
  });
});

test("a partner has its distance with two decimals and leads on", () => {
  const twin = {
    partner: cluster,
    receives: [reason],
    gives: [],
    distance: 0.6,
    compareHref: "/compare/?ids=b,a",
  };
  const markup = render(<PartnerList twins={[twin]} />);
  expect(wordsOf(markup)).toContain("structural distance 0.60");
  for (const link of ["/compare/?ids=b,a", "/twinning/?id=a", "/clusters/b/#evidence"])
    expect(markup).toContain(`href="${link}"`);
});
