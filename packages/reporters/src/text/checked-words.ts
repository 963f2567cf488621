import type { Result } from "@aims-lint/core";
import { counted } from "./counted.ts";
import { recognisedAmong } from "./file-lines.ts";

/** What stands behind an answer that names nothing: `92 of 92 files were recognised; 254 of 263 rules had something to check and passed.` */
export function checkedWords({ files, outcomes }: Pick<Result, "files" | "outcomes">): string {
  const recognised = recognisedAmong(files);
  const passed = outcomes.filter(({ outcome }) => outcome === "pass").length;
  return `${recognised} of ${counted(files.read.length, "file")} ${recognised === 1 ? "was" : "were"} recognised; ${passed} of ${counted(outcomes.length, "rule")} had something to check and passed.`;
}
