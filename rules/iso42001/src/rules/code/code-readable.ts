import { defineRule, type UnreadCode } from "@aims-lint/core";
import * as z from "zod";
import { startOfFile } from "../../code/start-of-file.ts";

/** What says what the code is made of can be read. */
export const codeReadable = defineRule({
  id: "code-readable",
  summary: "Every manifest in the code can be read, so that the AI in it is known.",
  requirements: ["4.3", "A.4.2", "A.4.4"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "A manifest of an ecosystem that is not read, such as Bazel or Nix, is no fault: what it brings in has to be looked at by people, and it is only mentioned. What is not the project's own, or is broken on purpose, belongs under code.ignore in the configuration.",
  on: "project",
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    unread: {
      problem: "{path} could not be read: {reason}.",
      why: "What AI it brings in is not known, and nothing found is not the same as nothing there.",
      how: "Mend the file, or leave it out under code.ignore in the configuration.",
    },
  },
  appliesTo: ({ code }) => code.files.manifests > 0,
  check({ code }, { report }) {
    for (const [first, ...others] of toReport(code.files.unread)) {
      report("unread", {
        at: startOfFile(first.path),
        subject: `manifest:${first.path}`,
        severity: first.isUnsupported ? "info" : "warning",
        related: others
          .slice(0, most)
          .map(({ path }) => ({ at: startOfFile(path), message: "So it is here." })),
        data: { path: first.path, reason: first.reason },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a manifest that ends too early, and manifests of an ecosystem that is not read",
      files: { "aims/systems.csv": "ID,Name,Components\nSYS-001,Kaj,openai\n" },
      code: {
        "services/chat/package.json": `{ "dependencies": {
~ services/chat/package.json could not be read: it is not valid JSON (line 1).
`,
        "flake.nix": `{ description = "Chat"; }
~ (info) flake.nix could not be read: manifests of Nix are not read.
`,
      },
    },
    {
      shows: "good",
      title: "every manifest is read",
      files: { "aims/systems.csv": "ID,Name,Components\nSYS-001,Kaj,openai\n" },
      code: { "package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n' },
    },
    {
      shows: "absent",
      title: "no manifest at all",
      files: { "aims/systems.csv": "ID,Name,Components\nSYS-001,Kaj,openai\n" },
      code: { "notes.txt": "Nothing yet.\n" },
    },
  ],
});

/** At how many more files a finding points. */
const most = 10;

type Unread = readonly [UnreadCode, ...UnreadCode[]];

/** What is to be said: of a broken file its first fault, of an ecosystem that is not read one thing for all of its files. */
function toReport(unread: readonly UnreadCode[]): Unread[] {
  const groups = new Map<string, [UnreadCode, ...UnreadCode[]]>();
  for (const file of unread.filter(({ isManifest }) => isManifest)) {
    const key = file.isUnsupported ? file.reason : file.path;
    const group = groups.get(key);
    if (!group) groups.set(key, [file]);
    else if (file.isUnsupported) group.push(file);
  }
  return [...groups.values()];
}
