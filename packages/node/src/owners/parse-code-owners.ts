import { matchesPattern } from "./match-pattern.ts";

interface Entry {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/**
 * Reads a CODEOWNERS file and gives who answers for a path from the root of the repository. Of the patterns that fit a path the last one
 * counts, though it names nobody; in a file with GitLab's sections, the last one of each section.
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * @see https://docs.gitlab.com/user/project/codeowners/reference/
 */
export function parseCodeOwners(text: string): (path: string) => readonly string[] {
  const sections = readSections(text);
  return (path) => [
    ...new Set(
      sections.flatMap(
        (entries) => entries.findLast(({ pattern }) => matchesPattern(pattern, path))?.owners ?? [],
      ),
    ),
  ];
}

function readSections(text: string): Entry[][] {
  const sections = new Map<string, Entry[]>();
  let entries: Entry[] = [];
  let defaults: readonly string[] = [];
  sections.set("", entries);
  for (const line of text.split(/\r\n|\n|\r/)) {
    const head = sectionOf(line);
    if (head) {
      // Sections of one name are one section.
      entries = sections.get(head.name) ?? [];
      sections.set(head.name, entries);
      defaults = head.owners;
      continue;
    }
    const [pattern, ...owners] = wordsOf(line);
    if (pattern === undefined) continue;
    entries.push({ pattern, owners: owners.length > 0 ? owners : defaults });
  }
  return [...sections.values()];
}

/** `[Documentation]`, `^[Optional]`, `[Two approvals][2] @owner`. GitHub has no patterns in brackets either. */
function sectionOf(line: string): { readonly name: string; readonly owners: readonly string[] } | undefined {
  const [, name, rest = ""] = /^\s*\^?\[([^\]]*)\](?:\[\d+\])?(.*)$/.exec(line) ?? [];
  return name === undefined ? undefined : { name: name.trim().toLowerCase(), owners: wordsOf(rest) };
}

/** The words of a line: a blank with a backslash before it belongs to its word, and `#` begins a comment where a word may begin. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = "";
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? "";
    if (character === "\\" && at + 1 < line.length) {
      const next = line[++at] ?? "";
      word += next === " " || next === "#" ? next : `\\${next}`;
    } else if (character === " " || character === "\t") {
      if (word !== "") words.push(word);
      word = "";
    } else if (character === "#" && word === "") return words;
    else word += character;
  }
  return word === "" ? words : [...words, word];
}
