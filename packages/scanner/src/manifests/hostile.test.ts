import fc from "fast-check";
import { expect, test } from "vitest";
import type { Findings } from "../detector.ts";
import { manifestDetectors } from "./index.ts";

const silent: Findings = {
  saw: () => undefined,
  lists: () => undefined,
  reads: () => undefined,
  calls: () => undefined,
  recognised: () => undefined,
  owns: () => undefined,
  settles: () => undefined,
  failed: () => undefined,
};

const paths = [
  "package.json",
  "deno.json",
  "package-lock.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "requirements.txt",
  "pyproject.toml",
  "Pipfile",
  "Pipfile.lock",
  "poetry.lock",
  "setup.cfg",
  "setup.py",
  "environment.yml",
  "go.mod",
  "pom.xml",
  "build.gradle",
  "libs.versions.toml",
  "Cargo.toml",
  "Cargo.lock",
  "a.csproj",
  "Gemfile",
  "a.gemspec",
  "Gemfile.lock",
  "composer.json",
  "composer.lock",
  "pubspec.yaml",
  "Package.swift",
];

const takers = paths.map(
  (path) => [path, manifestDetectors.filter((one) => one.takes({ path, size: 0 }))] as const,
);

test("every sort of manifest is taken by one detector, and every detector takes one", () => {
  expect(takers.filter(([, found]) => found.length !== 1).map(([path]) => path)).toEqual([]);
  expect(new Set(takers.flatMap(([, found]) => found)).size).toBe(manifestDetectors.length - 1);
});

const pieces = [
  "[",
  "]",
  "{",
  "}",
  "(",
  ")",
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "<?",
  '"',
  "'",
  '"""',
  "\\",
  "\n",
  "\r",
  " ",
  "\t",
  "#",
  "//",
  "/*",
  ":",
  "=",
  "==",
  ",",
  ";",
  "-",
  "*",
  "&a",
  "$",
  "${",
  "@",
  "\u0000",
  "\u{1F600}",
  "\uD800",
  "openai",
  "dependencies",
  "require",
  "install_requires",
  "gem",
  "group",
  "do",
  "end",
  "implementation",
  "<dependency>",
  "[project]",
  "[[a]]",
  "git+https://",
  "#egg=",
  "-r ",
  "-e ",
  "npm:",
  "__proto__",
];

test("whatever stands in a manifest, reading it ends without an exception", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...takers),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
      ([path, found], parts) => {
        const text = parts.join("");
        for (const detector of found) detector.detect({ path, size: text.length, text }, silent);
      },
    ),
    { numRuns: 1000 },
  );
});

const size = 64 * 1024;
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const long = [
  ...pieces.map(fill),
  fill("[["),
  fill("a."),
  fill("a="),
  fill("<a>"),
  fill("<a b='"),
  fill(' a = "'),
  fill("gem 'a',\n"),
  fill("  - "),
  fill("- a\n"),
  fill("[a]\n"),
  fill("x=["),
  fill("x={a="),
  fill('{"a":'),
  fill("openai \\\n"),
  fill("install_requires=A\n"),
  `install_requires=${fill("[")}`,
  `<project ${fill("a")}>`,
  `<project ${fill("a ")}>`,
  `<project a="${fill(" ")}`,
  `a = ${fill("[")}`,
  `a = ${fill("{a=")}`,
  `openai${fill(" ")}x`,
  `openai=${fill(" ")}x`,
  `dependencies:\n${fill("- openai=")}`,
  `dependencies:\n  - ${fill("a::")}`,
  fill("implementation "),
  fill("implementation('a:b')"),
];

test.each(takers)("a long %s takes no long time", (path, found) => {
  for (const text of long) {
    for (const detector of found) detector.detect({ path, size: text.length, text }, silent);
  }
});

test("a package.json that asks for fifty thousand packages takes no long time", () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `"p${index}": "1"`);
  const text = `{"dependencies": {${names.join()}}}`;
  const [detector] = manifestDetectors.filter((one) => one.takes({ path: "package.json", size: 0 }));
  detector?.detect({ path: "package.json", size: text.length, text }, silent);
});
