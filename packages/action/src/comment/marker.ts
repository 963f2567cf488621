import { createHash } from "node:crypto";

/** What tells the comment of one job from that of another. */
export interface Keeper {
  readonly workflow: string;
  readonly job: string;
  readonly path: string;
}

/** The first line of a comment, which nobody sees and by which it is found again. It quotes nothing. */
export function markerOf({ workflow, job, path }: Keeper): string {
  const key = createHash("sha256")
    .update(JSON.stringify([workflow, job, path]))
    .digest("hex")
    .slice(0, 16);
  return `<!-- aims-lint comment ${key} -->`;
}
