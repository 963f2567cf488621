import type { Project, Span } from "@aims-lint/core";
import { judgePerson } from "../policy/approver.ts";
import type { Review } from "./in-order.ts";

/** Somebody who took part in a review: a row or a piece of the list, as written. */
export interface Attendee {
  readonly text: string;
  readonly standing: ReturnType<typeof judgePerson>["as"];
}

const away =
  /\b(?:absent|apolog(?:y|ies|ised|ized)|excused|not present|did not attend|entschuldigt|abwesend)\b|^(?:no|n|☐|❌|✗)$/i;

const there = /^(?:yes|y|x|✓|✔|✅|☑|present|)$/i;

/** Who took part in a review, the chair among them; those who are listed as absent are left out. */
export function attendeesOf(review: Review, project: Project): Attendee[] {
  const texts = [...rowsOf(review), review.fields.chair ?? ""].filter((text) => /\p{L}/u.test(text));
  return texts.map((text) => ({ text, standing: judgePerson(text, project).as }));
}

function rowsOf(review: Review): string[] {
  if (!review.has("attendees")) return [];
  const place = review.at("attendees");
  const tables = review.document.tables.filter(({ range }) => isWithin(range, place));
  const rows = tables.flatMap((table) =>
    table.rows.map(({ cells }) => cells.map(({ value }) => value.trim())),
  );
  if (rows.length > 0)
    return rows
      .filter((cells) => !cells.some((cell) => away.test(cell)))
      .map((cells) => cells.filter((cell) => !there.test(cell)).join(", "));
  const text = review.written("attendees") ?? "";
  return text.split(/[\n;]/).filter((line) => !away.test(line));
}

function isWithin(range: { readonly start: number; readonly end: number }, place: Span): boolean {
  return range.end > place.start.offset && range.start < place.end.offset;
}
