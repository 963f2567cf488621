import { defineRule, isWithin, type Project } from "@aims-lint/core";
import * as z from "zod";
import { claimsIn, pathsOf, type System } from "../../code/claims-in.ts";
import { bestSighting } from "../../code/describe.ts";
import { folderOf } from "../../code/fits-path.ts";
import { fileAt } from "../../code/in-code.ts";
import { standings } from "../../code/standing.ts";
import { startOfFile } from "../../code/start-of-file.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";

/** How many components a message names. */
const most = 3;

/** What is retired is not in the code any more. */
export const retiredSystemRemoved = defineRule({
  id: "retired-system-removed",
  summary: "A retired system has nothing left in the code.",
  requirements: ["8.1", "A.6.2.6"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "What another system in use claims as well stays, and documents are kept. A folder in which no AI is seen is only mentioned. Code that is kept for reference belongs into an archive or a tag; if it has to stay for a time, waive this with a reason and an end.",
  on: system,
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    left: {
      problem: "{system} is retired, and {components} that it claims {are} still in the code.",
      why: "What is still there can still run, with nobody who watches it or answers for it.",
      how: "Remove it from the code, or correct the status if the system is still in use; if another system uses it, claim it there.",
    },
  },
  appliesTo: (record, { project }) => !isNotRetired(record) && project.code.files.read > 0,
  check(record, { project, report }) {
    const left = [...project.derive(standings).values()].filter(
      ({ component, by }) =>
        component.area === "product" &&
        by.some((claim) => claim.system === record) &&
        by.every((claim) => !isNotRetired(claim.system)),
    );
    const paths = pathsLeft(record, project);
    const names = [...new Set([...paths.keys(), ...left.map(({ component }) => component.name)])];
    if (names.length === 0) return;
    const shown =
      names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
    report("left", {
      at: record.at("status"),
      // A folder without AI may have become something else.
      severity: left.length > 0 ? "warning" : "info",
      related: [
        ...left.flatMap(({ component }) => {
          const sighting = bestSighting(component.sightings);
          return sighting ? [{ at: sighting.at, message: `${component.name} is used here.` }] : [];
        }),
        ...(left.length > 0
          ? []
          : [...paths].map(([path, file]) => ({ at: startOfFile(file), message: `This lies in ${path}.` }))),
      ],
      data: {
        system: nameSystem(record),
        components: listing(shown),
        are: names.length === 1 ? "is" : "are",
      },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "the library of a retired system is still asked for",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     | Packages         |
| ------- | ------------- | ---------- | ---------------- |
| SYS-001 | Harbour Score | production | lightgbm         |
| SYS-002 | Letter sorter | retired    | openai, lightgbm |
                            ~~~~~~~ SYS-002 (Letter sorter) is retired, and openai that it claims is still in the code.
`,
      },
      code: { "requirements.txt": "lightgbm==4.6.0\nopenai==1.50.0\n" },
    },
    {
      shows: "good",
      title: "nothing of it is left",
      files: {
        "aims/systems.csv": "ID,Name,Status,Packages\nSYS-002,Letter sorter,retired,openai\n",
      },
      code: { "requirements.txt": "lightgbm==4.6.0\n" },
    },
    {
      shows: "absent",
      title: "no system is retired",
      files: {
        "aims/systems.csv": "ID,Name,Status,Packages\nSYS-001,Harbour Score,production,lightgbm\n",
      },
      code: { "requirements.txt": "lightgbm==4.6.0\n" },
    },
  ],
});

/** The paths that a system claims and no system in use does, with a file of the code in each. */
function pathsLeft(record: System, project: Project): ReadonlyMap<string, string> {
  const claims = project.derive(claimsIn);
  const kept = claims
    .filter(({ system: each }) => isNotRetired(each))
    .flatMap(pathsOf)
    .map(folderOf);
  const own = claims.filter(({ system: each }) => each === record).flatMap(pathsOf);
  return new Map(
    own.flatMap((path) => {
      const folder = folderOf(path);
      if (kept.some((other) => isWithin(other, folder) || isWithin(folder, other))) return [];
      const file = fileAt(path, project);
      return file === undefined ? [] : [[path, file] as const];
    }),
  );
}
