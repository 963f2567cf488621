import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixture, repository, run } from "./testing/run-built.ts";

/** The pictures of a page: a command, and lines that it prints. */
function picturesOf(name: string): { readonly command: string; readonly lines: readonly string[] }[] {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  return [...page.matchAll(/^```console\n\$ aims-lint (.*)\n([\s\S]*?)^```/gm)].map(
    ([, command = "", picture = ""]) => ({ command, lines: picture.trimEnd().split("\n") }),
  );
}

const pictures = picturesOf("commands.md");

test("every command is shown", () => {
  expect(pictures.map(({ command }) => command.split(" ")[0])).toEqual([
    "coverage",
    "trace",
    "due",
    "explain",
    "adopt",
    "import",
    "export",
    "pack",
    "schema",
  ]);
});

test.each([...pictures, ...picturesOf("configuration.md"), ...picturesOf("reports.md")])(
  "the picture of $command is true",
  ({ command, lines }) => {
    const words = command.split(" ");
    const isDayless = ["explain", "import", "export", "schema"].includes(words[0] ?? "");
    const today = isDayless ? [] : ["--today", "2026-11-21"];
    const printed = new Set(run([...words, ...today], { cwd: fixture("flawed") }).stdout.split("\n"));
    expect(lines.filter((line) => line !== "…" && !printed.has(line))).toEqual([]);
  },
);

/** A small project with AI in its code. */
const withCode = {
  "aims/systems.md":
    "# AI systems\n\n| System ID | Name | Components |\n| --- | --- | --- |\n| SYS-001 | Assistant | openai, torch |\n",
  "services/chat/package.json": `{
  "name": "chat",
  "dependencies": {
    "@langchain/core": "^0.3.1",
    "openai": "^4.52.0"
  }
}
`,
  "services/score/requirements.txt": "torch==2.3.1\n",
  "services/score/pom.xml": "<project><dependencies>\n",
  "CLAUDE.md": "Write tests.\n",
};

test.each(picturesOf("scanning.md"))("the picture of $command is true", ({ command, lines }) => {
  const { stdout } = run([...command.split(" "), "--today", "2026-11-21"], { cwd: repository(withCode) });
  const printed = new Set(stdout.split("\n"));
  expect(lines.filter((line) => line !== "…" && !printed.has(line))).toEqual([]);
});
