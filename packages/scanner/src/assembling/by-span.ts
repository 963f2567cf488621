import { compare, type Sighting } from "@aims-lint/core";

/** The order of sightings: by path and place, and then by what was seen, so that none depends on the order in which they were found. */
export function bySpan(a: Sighting, b: Sighting): number {
  return (
    compare(a.at.path, b.at.path) ||
    a.at.start.offset - b.at.start.offset ||
    a.at.end.offset - b.at.end.offset ||
    compare(a.how, b.how) ||
    compare(a.seen, b.seen) ||
    compare(a.tier, b.tier) ||
    compare(a.area, b.area) ||
    compare(a.version ?? "", b.version ?? "") ||
    compare(a.content ?? "", b.content ?? "")
  );
}
