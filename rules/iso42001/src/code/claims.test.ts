import { expect, test } from "vitest";
import { component, projectWith } from "../test-code.ts";
import { claims } from "./claims.ts";
import { claimsIn } from "./claims-in.ts";

const framework = { what: "framework for AI applications", provider: "LangChain" };

test("who claims what, and under which subject a waiver finds what nobody claims", () => {
  const project = projectWith(
    "systems:\n  - { id: SYS-1, name: Kaj, components: [openai] }\n  - { id: SYS-2, components: [openai] }\n",
    [
      component("pkg:npm/openai", ["package.json"]),
      component("pkg:npm/%40langchain/core", ["package.json"], framework),
      component("pkg:npm/langchain", ["package.json"], framework),
    ],
  );
  const found = [...claims(project)].map(([id, { by, subject }]) => ({
    id,
    by: by.map(({ id: system, name, at }) => [system, name, at.start.line]),
    subject,
  }));
  expect(found).toEqual([
    {
      id: "pkg:npm/openai",
      by: [
        ["SYS-1", "Kaj", 2],
        ["SYS-2", undefined, 3],
      ],
      subject: "component:pkg:npm/openai",
    },
    { id: "pkg:npm/%40langchain/core", by: [], subject: "component:pkg:npm/langchain" },
    { id: "pkg:npm/langchain", by: [], subject: "component:pkg:npm/langchain" },
  ]);
});

test("a tool that people write code with is claimed by the rules that allow it, or by the system that it is", () => {
  const tool = { type: "tool", what: "AI coding tool", area: "development" } as const;
  const project = projectWith(
    {
      "aims/systems.yaml": "systems:\n  - { id: SYS-3, name: Cursor }\n",
      "aims/ai-use-policy.md":
        "# AI use policy\n\n**Document ID:** POL-2\n\n## Approved tools\n\nClaude Code.\n\n## Prohibited use\n\n- Windsurf\n",
    },
    ["Claude Code", "Cursor", "Windsurf", "Cody"].map((name) =>
      component(`tool:${name.toLowerCase()}`, ["x"], { ...tool, name }),
    ),
  );
  const found = [...claims(project).values()].map(({ by }) => by.map(({ id, name }) => [id, name]));
  expect(found).toEqual([[["POL-2", "AI use policy"]], [["SYS-3", "Cursor"]], [], []]);
});

test("several paths in one cell are several claims; a name with a word between is one", () => {
  const project = projectWith(
    {
      "aims/systems.csv":
        "ID,Pfade,Modelle\nSYS-1,services/chat/ und services/rag/,Claude and friends\nSYS-2,web/|services/scoring,\n",
    },
    ["services/chat/a", "services/rag/a", "web/a", "services/scoring/a"].map((path, index) =>
      component(`pkg:npm/p${index}`, [path]),
    ),
  );
  expect(project.derive(claimsIn).map(({ text }) => text)).toEqual([
    "services/chat/",
    "services/rag/",
    "Claude and friends",
    "web/",
    "services/scoring",
  ]);
});
