import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Something written for a CI service: a file, or a block of YAML in a page. */
export interface WrittenYaml {
  readonly path: string;
  /** The line that it begins at, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The YAML files of a project that CI services read, and the YAML blocks of its pages. */
export function findYaml(root: string): WrittenYaml[] {
  const files = [
    ...list(root, ".github/workflows", /\.ya?ml$/),
    ...list(root, "templates", /\.ya?ml$/),
    ...list(root, "", /^(?:action\.yml|\.pre-commit-hooks\.yaml)$/),
  ].map((path) => ({ path, line: 1, text: readFileSync(join(root, path), "utf8") }));
  const pages = [
    ...list(root, "", /\.md$/),
    ...list(root, "docs", /\.md$/),
    ...list(root, "packages", /^[^/]+$/).flatMap((folder) => list(root, folder, /^README\.md$/)),
  ];
  return [...files, ...pages.flatMap((path) => blocksOf(path, readFileSync(join(root, path), "utf8")))];
}

function list(root: string, folder: string, name: RegExp): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((entry) => name.test(entry))
      .sort()
      .map((entry) => (folder === "" ? entry : `${folder}/${entry}`));
  } catch {
    return [];
  }
}

/** The fenced blocks of a page that are YAML. */
export function blocksOf(path: string, page: string): WrittenYaml[] {
  return [...page.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```/gm)].map(
    ({ index, 1: indent = "", 2: text = "" }) => ({
      path,
      line: page.slice(0, index).split("\n").length + 1,
      text: text.replace(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}
