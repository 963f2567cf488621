import type { Located } from "./merge-findings.ts";

/** Whether something is told by this member: it is its own, or nobody else tells it. */
export function isTold({ to }: Located, path: string, organisation: Located | undefined): boolean {
  return organisation === undefined || to.isOwn(path);
}
