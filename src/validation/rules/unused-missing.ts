import type { Finding, Rule } from "../rule.ts";

export const unusedMissing: Rule = {
  id: "unused-missing",
  title: "A value that is told missing is not there.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const { file, record } of [...dataset.clusters, ...dataset.policies]) {
      for (const [path, reason] of Object.entries(record.missing ?? {})) {
        if (!hasValue(record, path.split("."))) continue;
        yield {
          file,
          path: ["missing", path],
          atKey: true,
          message: `\`${path}\` is told missing (${reason}), but the record has a value`,
          remedy: `delete \`${path}\` under \`missing\``,
        };
      }
    }
  },
};

/** Whether a path leads to a value; in a list one item with a value is enough. */
function hasValue(value: unknown, path: readonly string[]): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasValue(item, path));
  const [step, ...rest] = path;
  if (step === undefined) return true;
  return (
    typeof value === "object" &&
    Object.hasOwn(value, step) &&
    hasValue((value as Record<string, unknown>)[step], rest)
  );
}
