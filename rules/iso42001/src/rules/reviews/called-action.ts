import type { RecordOf } from "@aims-lint/core";
import type { reviewAction } from "../../kinds/review-action.ts";

/** What an action is called in a message: its id where that is more than a number, and else the beginning of what it says. */
export function calledAction(action: RecordOf<typeof reviewAction>): string {
  const id = action.written("id") ?? "";
  if (/\p{L}/u.test(id)) return `Action ${id}`;
  const what = (action.written("what") ?? action.id).replace(/\s+/g, " ").trim();
  return `"${what.length > 50 ? `${what.slice(0, 49)}…` : what}"`;
}
