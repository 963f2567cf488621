import {
  addMonths,
  type Day,
  defineRule,
  type Kind,
  normaliseKey,
  type Project,
  type Span,
} from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { isAuthor, namedPerson, participants } from "../../past/people-in-git.ts";
import { readText } from "../../reading.ts";

/** Who answers for something is still there. */
export const ownerActive = defineRule({
  id: "owner-active",
  summary: "Owners who used to work in the repository still do.",
  requirements: ["5.3"],
  severity: "info",
  basis: "practice",
  needs: ["history"],
  on: "project",
  reads: [system, risk],
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("After how many months without a commit or a review to ask."),
  }),
  notAGap:
    "Many owners never work in git; they are not looked at. Who did and stopped may have found others to type for them, or be on leave: it is a hint to ask, no more. Where nobody else was active either, nothing is said.",
  messages: {
    silent: {
      problem: "{person} owns {things} and has not committed, reviewed or merged anything here since {last}.",
      why: "An owner who left or changed posts is often found out only when something has to be decided.",
      how: "Ask whether they still answer for it, and name the new owner if not.",
    },
  },
  appliesTo: (project) => project.derive(ownersInGit).length > 0,
  check(project, { options: { months }, report }) {
    const since = addMonths(project.today, -months);
    const active = project.derive(participants).filter(({ last }) => last >= since);
    if (new Set(active.map(({ author }) => normaliseKey(author.name))).size < 2) return;
    for (const { person, last, places } of project.derive(ownersInGit)) {
      const [first] = places;
      if (!first || last >= since) continue;
      const rest = places.length - 1;
      report("silent", {
        at: first.at,
        subject: `owner:${normaliseKey(person)}`,
        data: { person, last, things: rest > 0 ? `${first.name} and ${rest} more` : first.name },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an owner whose last commit was two years ago",
      commits: [
        { on: "2024-10-05", by: "Ann Bell <ann@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        {
          on: "2026-08-05",
          by: "Max Meyer <max@example.com>",
          files: { "aims/scope.md": "# Scope\n\nAll.\n" },
        },
        {
          on: "2026-09-05",
          by: "Jo Kim <jo@example.com>",
          files: { "aims/systems.csv": inventory("Ann Bell") },
        },
      ],
      files: {
        "aims/systems.csv": inventory(
          "Ann Bell",
          "                  ~~~~~~~~ Ann Bell owns SYS-001 and has not committed, reviewed or merged anything here since 2024-10-05.\n",
        ),
      },
    },
    {
      shows: "good",
      title: "an owner who reviews",
      commits: [
        { on: "2024-10-05", by: "Ann Bell <ann@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        {
          on: "2026-08-05",
          by: "Max Meyer <max@example.com>",
          reviewedBy: "Ann Bell <ann@example.com>",
          files: { "aims/systems.csv": inventory("Ann Bell") },
        },
      ],
      files: { "aims/systems.csv": inventory("Ann Bell") },
    },
    {
      shows: "absent",
      title: "an owner whom git never knew",
      commits: [
        {
          on: "2026-08-05",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.csv": inventory("Ann Bell") },
        },
      ],
      files: { "aims/systems.csv": inventory("Ann Bell") },
    },
  ],
});

function inventory(owner: string, drawn = ""): string {
  return `System ID,Name,Owner\nSYS-001,Score one,${owner}\n${drawn}`;
}

/** Somebody who owns something and whom git knows. */
interface KnownOwner {
  readonly person: string;
  readonly last: Day;
  readonly places: readonly { readonly name: string; readonly at: Span }[];
}

const owning: readonly Kind[] = [system, document, risk];

function ownersInGit(project: Project): readonly KnownOwner[] {
  const owners = new Map<string, { person: string; places: { name: string; at: Span }[] }>();
  for (const record of owning.flatMap((kind) => project.records(kind))) {
    const person = readText(record, "owner");
    if (person === undefined) continue;
    const entry = owners.get(normaliseKey(person)) ?? { person, places: [] };
    entry.places.push({ name: record.id, at: record.at("owner") });
    owners.set(normaliseKey(person), entry);
  }
  return [...owners.values()].flatMap(({ person, places }): KnownOwner[] => {
    const named = namedPerson(person, project);
    const days = project
      .derive(participants)
      .filter(({ author }) => isAuthor(named, author))
      .map(({ last }) => last);
    const last = days.toSorted().at(-1);
    return last === undefined ? [] : [{ person, last, places }];
  });
}
