import { plainText } from "../fields/plain-text.ts";
import type { Recognition } from "../recognising/recognition.ts";
import { hasPrefix } from "./from-sections.ts";
import type { WrittenRecord } from "./written-record.ts";

/**
 * The records without those that a heading above them calls something else: in a page on the context of the organisation, the rows below
 * `Interested parties` are no issues. A row that bears an id of its kind stays, and so does everything where the document has no
 * other record of the kind.
 */
export function leaveToHeading(
  records: readonly WrittenRecord[],
  recognitions: readonly Recognition[],
): readonly WrittenRecord[] {
  const claims = recognitions.flatMap(({ kind, section }) =>
    section ? [{ kind, range: section.body }] : [],
  );
  if (claims.length === 0) return records;
  const isClaimed = ({ kind, range }: WrittenRecord): boolean =>
    claims.some(
      (claim) => claim.kind !== kind && claim.range.start <= range.start && range.end <= claim.range.end,
    );
  return records.filter((record) => {
    const { kind, written } = record;
    if (kind.form !== "record" || !isClaimed(record)) return true;
    const id = written.get("id")?.value;
    if (id && hasPrefix(plainText(id), kind)) return true;
    return !records.some((other) => other.kind === kind && !isClaimed(other));
  });
}
