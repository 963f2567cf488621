import {
  choice,
  date,
  defineKind,
  definePack,
  examine,
  group,
  identifier,
  level,
  list,
  type Project,
  person,
  text,
} from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";

/** For tests: a kind with every sort of field that a register may hold. */
export const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  titles: ["Risk register"],
  collections: ["risks"],
  fields: {
    id: identifier({ aliases: ["Risk ID"] }),
    title: text({ aliases: ["Risk"] }),
    owner: person({ aliases: ["Responsible"] }),
    status: choice(["open", "closed"]),
    tags: list(),
    due: date({ aliases: ["Due date"] }),
    level: level({ aliases: ["Score"] }),
    residual: group({ level: level({ aliases: ["Score"] }), owner: person() }, { main: "level" }),
  },
});

/** For tests: a pack with that kind alone. */
export const packs = [definePack({ name: "tiny", version: "1.0.0", kinds: [risk], rules: [] })];

/** For tests: a project of the files. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  return examine(
    {
      files: Object.entries(files).map(([path, content]) => ({ path, text: content, problems: [] })),
      skipped: [],
      facts: { today: "2026-11-21" },
      parse: parseDocument,
      matches: () => false,
      exists: () => true,
    },
    { packs },
  ).project;
}
