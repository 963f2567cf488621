import type { DueDate } from "@aims-lint/core";
import { toPlace } from "./to-place.ts";

/** Something that falls due as a JSON object, members always in the same order. */
export function dueEntry({ day, type, title, subject, owner, at }: DueDate): object {
  return { day, type, title, subject, owner: owner ?? null, ...toPlace(at) };
}
