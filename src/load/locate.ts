import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { PathStep, Problem } from "../model/problem.ts";

/**
 * Adds line and column to the problems of one file. The file is parsed once, and only if a problem has no position yet.
 * A path that does not exist (a missing field) is placed at the deepest part that does.
 *
 * @param text content of the file that the problems are about
 */
export function locate(text: string, problems: readonly Problem[]): Problem[] {
  if (problems.every((problem) => problem.line !== undefined)) return [...problems];
  const lines = new LineCounter();
  const root = parseDocument(text, { lineCounter: lines, uniqueKeys: false }).contents;
  return problems.map((problem) => {
    if (problem.line !== undefined) return problem;
    const offset = findOffset(root, problem.path, problem.atKey ?? false);
    const { line, col } = lines.linePos(offset);
    return { ...problem, line: Math.max(1, line), column: Math.max(1, col) };
  });
}

function findOffset(root: Node | null, path: readonly PathStep[], atKey: boolean): number {
  let node: Node | null = root;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const keyStart = startOf(pair.key as Node);
      const value = pair.value as Node | null;
      offset = isLast && atKey ? keyStart : isScalar(value) ? startOf(value) || keyStart : keyStart;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = startOf(item);
      node = item;
    } else return offset;
  }
  return offset;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
