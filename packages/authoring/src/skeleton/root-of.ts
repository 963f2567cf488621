import type { Project, Skeleton } from "@aims-lint/core";

/** The folder below which the documents of a skeleton stand already; `undefined` where none of them does. */
export function rootOf({ documents: planned }: Skeleton, { documents }: Project): string | undefined {
  const names = planned.filter(({ path }) => !path.includes("/")).map(({ path }) => path);
  for (const { document } of documents) {
    const folder = document.path.split("/").slice(0, -1).join("/");
    const name = document.path.slice(folder.length + 1).replace(/\.\w+$/, "");
    if (folder !== "" && names.includes(name)) return folder;
  }
  return undefined;
}
