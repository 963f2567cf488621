import { fileURLToPath } from "node:url";

const folders = [
  "packages/authoring",
  "packages/core",
  "packages/node",
  "packages/parser",
  "packages/reporters",
  "packages/scanner",
  "packages/sheets",
  "packages/testing",
  "rules/iso42001",
];

/** Our packages by their names, each as its source: what bundles them or tests them takes no build of theirs. */
export const sourceAliases: Readonly<Record<string, string>> = Object.fromEntries(
  folders.map((folder) => [
    `@aims-lint/${folder.split("/")[1]}`,
    fileURLToPath(new URL(`../../${folder}/src/index.ts`, import.meta.url)),
  ]),
);
