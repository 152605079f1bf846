import type { Finding, Rule } from "../rule.ts";
import { nearest, show } from "../suggest.ts";
import { redirectsFile, worldRecords } from "./walk.ts";

export const redirectsResolve: Rule = {
  id: "redirects-resolve",
  title: "A moved address leads straight to records that exist, and nothing stands at the old address.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    const known = new Map(worldRecords(dataset).map(({ folder, id, file }) => [`${folder}/${id}`, file]));
    const moved = new Map(dataset.redirects.moved.map((entry) => [entry.from, entry.to]));
    const seen = new Set<string>();
    for (const [index, { from, to }] of dataset.redirects.moved.entries()) {
      const finding = (path: readonly (string | number)[], message: string, remedy: string): Finding => ({
        file: redirectsFile,
        path: ["moved", index, ...path],
        message,
        remedy,
      });
      if (known.has(from)) {
        yield finding(
          ["from"],
          `expected an address that is no longer used, but ${known.get(from)} exists`,
          "give that record another file name, or delete this entry",
        );
      }
      if (seen.has(from)) {
        yield finding(
          ["from"],
          `${show(from)} is listed twice; an old address is never used again`,
          "keep one entry and list all successors under its `to`",
        );
      }
      seen.add(from);
      for (const [place, address] of to.entries()) {
        const path = ["to", place];
        const next = moved.get(address);
        if (address === from) {
          yield finding(
            path,
            `${show(from)} leads to itself`,
            "write the address of the record that took its place",
          );
        } else if (next) {
          const circle = next.includes(from);
          yield finding(
            path,
            circle
              ? `${show(from)} and ${show(address)} lead to each other`
              : `${show(address)} has itself moved, so the old address would lead on twice`,
            circle
              ? "keep the entry of the record that no longer exists"
              : `write \`${next.join("` and `")}\` instead`,
          );
        } else if (!known.has(address)) {
          const guess = nearest(address, known.keys());
          yield finding(
            path,
            `there is no record data/${address}.yaml`,
            guess ? `did you mean \`${guess}\`?` : "write the address of an existing record",
          );
        }
      }
    }
  },
};
