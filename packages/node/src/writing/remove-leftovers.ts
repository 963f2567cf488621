import { type Dirent, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isTemporaryName } from "./temporary-name.ts";

/**
 * Removes what a run that was killed while it wrote has left in a folder: new files that never took their place. A folder that is not
 * there has none.
 */
export function removeLeftovers(folder: string): void {
  for (const entry of listed(folder)) {
    if (entry.isFile() && isTemporaryName(entry.name)) rmSync(join(folder, entry.name), { force: true });
  }
}

function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
