import type { Money } from "../model/money.ts";
import { type NotatedKind, notationOf, translate } from "../model/notation.ts";
import type { PublishedCitation } from "./citations.ts";

/**
 * The record behind a published one, as indicators read it: the inverse of publishing. It cites documents by their
 * permanent ids, as lists, and declares all of them under these ids; amounts are in whole units. The rest is as it was
 * written.
 */
export function unpublishRecord(
  kind: NotatedKind,
  published: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { id: _id, indicators: _indicators, sources, ...fields } = published;
  const declared = (sources as readonly { readonly id: string }[]).map(({ id, ...source }) => [id, source]);
  return {
    ...unpublishFields(kind, fields),
    ...(declared.length > 0 ? { sources: Object.fromEntries(declared) } : {}),
  };
}

/** Amounts and citations of published fields, back in the notation of records. */
export function unpublishFields(
  kind: NotatedKind,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return translate(fields, notationOf(kind), (value, meaning) => {
    if (meaning === "citation") return (value as readonly PublishedCitation[]).map(writeCitation);
    return isMoney(value) ? writeMoney(value) : value;
  }) as Record<string, unknown>;
}

function writeCitation({ source, locator }: PublishedCitation): string {
  return locator === null ? source : `${source} ${locator}`;
}

function isMoney(value: unknown): value is Money {
  return value !== null && typeof value === "object";
}

/** Writes an amount so that reading it gives the very same number: whole ones without exponent. */
function writeMoney({ amount, currency }: Money): string {
  return `${currency} ${Number.isInteger(amount) ? BigInt(amount) : amount}`;
}
