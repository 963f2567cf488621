import { join } from "node:path";
import type { GateChange } from "@aims-lint/core";
import { blobId } from "../comparing/blob-id.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import type { Git } from "../git/open-git.ts";
import { toSpan } from "./list-setting-changes.ts";

const path = ".mailmap";

/**
 * Says whether a change alters who is who in the history: git takes that from the work tree, so that an author may be made another one who
 * approves.
 * @param commit the full id of what it is compared with
 */
export function listNameChanges(git: Git, commit: string, disk: FileSystem): GateChange[] {
  const before = git
    .ask(["rev-parse", "--verify", "--quiet", `${commit}:${path}`])
    ?.toString("latin1")
    .trim();
  const file = join(git.repository.workTree, path);
  const bytes = disk.typeOf(file) === "file" ? disk.read(file, limits.fileBytes) : undefined;
  const now = bytes instanceof Uint8Array ? [bytes, withLineFeeds(bytes)] : [];
  const isSame =
    before === undefined ? bytes === undefined : now.some((each) => blobId(each, commit.length) === before);
  if (isSame) return [];
  return [
    {
      what: `alters ${path}, which says who is who in the history`,
      at: toSpan({ path, line: 1, column: 1 }),
      key: path,
      severity: "warning",
    },
  ];
}

/** A file as git keeps it where it writes other line ends to the disk. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
