import { isWithin } from "@aims-lint/core";
import { isSupported } from "@aims-lint/parser";
import type { Git } from "../git/open-git.ts";
import { readTree } from "../git/read-tree.ts";
import type { Head } from "./head.ts";

/**
 * Asks git what is checked out; `undefined` where nothing is committed yet.
 * @throws {GitFault} where git cannot answer.
 */
export function readHead(git: Git): Head | undefined {
  const printed = git.ask(["log", "-1", "--no-show-signature", "--format=%H %cs"])?.toString("latin1");
  const [, id, on] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})\n/.exec(printed ?? "") ?? [];
  if (id === undefined || on === undefined) return undefined;
  const branch = git.ask(["symbolic-ref", "--quiet", "--short", "HEAD"])?.toString("utf8").trimEnd();
  const files = readTree(git, id).filter(({ type, isNamed }) => type === "file" && isNamed);
  return {
    id,
    on,
    ...(branch === undefined || branch === "" ? {} : { branch }),
    blobs: new Map(files.map((file) => [file.path, file])),
    documentsIn: (roots) =>
      files
        .map(({ path }) => path)
        .filter((path) => isSupported(path) && roots.some((root) => isWithin(root, path))),
  };
}
