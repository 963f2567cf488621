import type { Result, SkippedFile } from "@aims-lint/core";
import { counted } from "../text/counted.ts";
import { skipReasons } from "../text/file-lines.ts";
import { folded } from "./folded.ts";
import { type Links, linked, quoted } from "./page-look.ts";
import { item, type Part } from "./part.ts";

/** The files that nobody looked at, each with the reason. */
export function unseenParts({ files, code }: Result, links: Links | undefined): Part[] {
  const { unrecognised, skipped, read } = files;
  const unread = code?.files.unread.filter(({ isManifest }) => isManifest) ?? [];
  const titles = [
    ...(unrecognised.length > 0
      ? [`${unrecognised.length} of ${counted(read.length, "file")} not recognised`]
      : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
    ...(unread.length > 0 ? [`${counted(unread.length, "manifest")} not read`] : []),
  ];
  if (titles.length === 0) return [];
  const file = (path: string): string => linked(quoted(path, 200), { path }, links);
  const items = [
    ...skipped
      .toSorted((a, b) => gravity(a) - gravity(b))
      .map(({ path, reason }) => item(() => `- ${quoted(path, 200)}: skipped, ${skipReasons[reason]}`)),
    ...unread.map(({ path, reason }) => item(() => `- ${file(path)}: not read, ${quoted(reason)}`)),
    ...unrecognised.map(({ path, reason = "nothing says what it holds" }) =>
      item(() => `- ${file(path)}: not recognised, ${quoted(reason)}`),
    ),
  ];
  return [
    folded(`Not checked: ${titles.join(", ")}`, { rank: 6, items, noun: ["file", "files"], most: 300 }),
  ];
}

/** What somebody may have to mend comes before what is left out on purpose. */
function gravity({ reason }: SkippedFile): number {
  return ["unreadable", "too-large", "link", "not-a-file", "format", "ignored"].indexOf(reason);
}
