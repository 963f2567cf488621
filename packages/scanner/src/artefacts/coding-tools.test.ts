import { expect, test } from "vitest";
import { found, hinted, scanFiles } from "../testing/scan-files.ts";
import { toolOfTrailer } from "./tool-of-trailer.ts";

test("a tool is one component, wherever it left files, and of development", () => {
  const files = {
    "CLAUDE.md": "",
    "packages/web/CLAUDE.md": "",
    ".claude/settings.json": "{}",
    ".github/copilot-instructions.md": "",
    ".github/chatmodes/plan.chatmode.md": "",
    ".cursor/rules/a.mdc": "",
    ".clinerules": "",
    "tests/fixtures/GEMINI.md": "",
    ".aider.conf.yml": "",
  };
  expect(found(files)).toEqual([
    "tool:aider in development",
    "tool:claude-code in development",
    "tool:cline in development",
    "tool:cursor in development",
    "tool:gemini-cli in test",
    "tool:github-copilot in development",
  ]);
  const [claude] = scanFiles(files).components.filter(({ id }) => id === "tool:claude-code");
  expect(claude?.sightings.map(({ at, seen }) => `${at.path} ${seen}`)).toEqual([
    ".claude/settings.json .claude/",
    "CLAUDE.md CLAUDE.md",
    "packages/web/CLAUDE.md CLAUDE.md",
  ]);
});

test("files for any tool are hints only", () => {
  expect(hinted({ "AGENTS.md": "", ".mcp.json": "{}" })).toEqual(["tool:coding-agent", "tool:mcp"]);
});

test("names that only look like those of tools are none", () => {
  const files = {
    "docs/claude.md": "",
    "src/cursor/index.ts": "",
    "team/CLAUDE.md.txt": "",
    "src/.cursors/a": "",
  };
  expect([...found(files), ...hinted(files)]).toEqual([]);
});

test.each([
  ["Claude", "noreply@anthropic.com", "tool:claude-code"],
  ["Copilot", "198982749+Copilot@users.noreply.github.com", "tool:github-copilot"],
  ["devin-ai-integration[bot]", "158243242+devin-ai-integration[bot]@users.noreply.github.com", "tool:devin"],
  ["Cursor Agent", "cursoragent@cursor.com", "tool:cursor"],
  ["aider (gpt-4o)", "aider@aider.chat", "tool:aider"],
  ["Jane Doe (aider)", "jane@example.org", "tool:aider"],
  ["Claude Monet", "claude@example.org", undefined],
  ["Claude", "12345+claude-m@users.noreply.github.com", undefined],
  ["Cursor", "", undefined],
  ["dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", undefined],
])("%s <%s>", (name, email, expected) => expect(toolOfTrailer(name, email)?.id).toBe(expected));
