import { compare, isWithin } from "@aims-lint/core";
import type { Weighed } from "./find-roots.ts";
import { baseOf, folderOf, foldersAbove } from "./folders.ts";
import type { PathProposal } from "./proposal.ts";

const code = new Set(
  (
    "src source lib libs app apps backend frontend server client test tests spec specs __tests__ e2e scripts tools bin cmd pkg " +
    "internal vendor third_party third-party bower_components dist build out target coverage __pycache__ venv .venv env site-packages " +
    ".tox .github .gitlab .vscode .idea .circleci .husky .terraform infra deploy docker helm charts migrations"
  ).split(" "),
);

const language =
  /^(?:ar|bg|bn|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh)(?:[-_][a-z]{2,4})?$/i;
const translations = new Set(["i18n", "l10n", "locales", "locale", "translations"]);

/** From this share of files with a namesake on, a folder is a translation. */
const namesakes = 0.6;

/**
 * The folders below the roots that are code, dependencies or translations, and hold nothing that looks like the AI management system:
 * a document must not be hidden from its check.
 */
export function findIgnored(files: readonly Weighed[], roots: readonly string[]): PathProposal[] {
  const read = files.filter(({ path }) => roots.some((root) => isWithin(root, path)));
  const folders = new Set(read.flatMap(({ path }) => foldersAbove(path)));
  const below = [...folders].filter((folder) => folder !== "" && !roots.includes(folder)).sort(compare);
  const found: PathProposal[] = [];
  for (const folder of below) {
    if (found.some(({ path }) => isWithin(path, folder))) continue;
    const reason = reasonToIgnore(folder, read);
    if (reason) found.push({ path: folder, reason });
  }
  return found;
}

function reasonToIgnore(folder: string, files: readonly Weighed[]): string | undefined {
  const own = files.filter(({ path }) => isWithin(folder, path));
  const name = baseOf(folder).toLowerCase();
  if (code.has(name) && own.every(({ ours }) => !ours)) return "code or what is made of it";
  if (!language.test(name) && !translations.has(name)) return undefined;
  const around = folderOf(folder);
  const others = new Set(
    files
      .filter(({ path }) => isWithin(around, path) && !isWithin(folder, path) && !isTranslated(path, around))
      .map(({ path }) => baseOf(path)),
  );
  const twice = own.filter(({ path }) => others.has(baseOf(path))).length;
  return own.length > 0 && twice / own.length >= namesakes
    ? "a translation of the documents beside it"
    : undefined;
}

/** Whether a path lies in a folder of another language. */
function isTranslated(path: string, around: string): boolean {
  const [first = ""] = path.slice(around === "" ? 0 : around.length + 1).split("/");
  return first !== baseOf(path) && (language.test(first) || translations.has(first.toLowerCase()));
}
