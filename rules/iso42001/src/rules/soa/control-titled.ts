import { normaliseKey } from "@aims-lint/core";
import { annexA } from "./annex-a.ts";

const byTitle: ReadonlyMap<string, string> = new Map(
  [...annexA.values()].map(({ id, title }) => [plain(title), id]),
);

/** The id of the control that a title belongs to, in British or American spelling; `undefined` where it is none's. */
export function controlTitled(title: string): string | undefined {
  return byTitle.get(plain(title));
}

function plain(title: string): string {
  return normaliseKey(title)
    .replaceAll("organis", "organiz")
    .replaceAll("systems", "system")
    .replace(/^ai /, "");
}
