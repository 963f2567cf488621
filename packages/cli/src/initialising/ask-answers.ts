import type { Answers } from "@aims-lint/authoring";
import type { Skeleton, SkeletonSystem } from "@aims-lint/core";
import type { Asker } from "../asking/asker.ts";
import type { PartialAnswers } from "./read-answers.ts";
import { nameFault, rootFault, systemId } from "./read-system.ts";

/** Asks for every answer that options have not given. */
export async function askAnswers(
  asker: Asker,
  answers: PartialAnswers,
  skeleton: Skeleton,
): Promise<Answers> {
  return {
    organisation:
      answers.organisation ??
      (await asker.text("What is your organisation called?", { fault: nameFault })).trim(),
    systems: answers.systems ?? (await askSystems(asker, skeleton)),
    root:
      answers.root ??
      (await asker.text("In which folder shall the documents lie?", { initial: "aims", fault: rootFault })),
    metadata: answers.metadata ?? (await askMetadata(asker)),
    registers: answers.registers ?? (await askRegisters(asker)),
  };
}

function askMetadata(asker: Asker): Promise<Answers["metadata"]> {
  return asker.choose("Where shall a document say who owns it and when it was approved?", [
    { value: "front-matter", label: "front matter", hint: "lines at the top that tools read" },
    { value: "table", label: "a table", hint: "Field | Value, as people read it" },
  ]);
}

function askRegisters(asker: Asker): Promise<Answers["registers"]> {
  return asker.choose("How shall lists of risks, controls and the like be written?", [
    { value: "markdown", label: "tables", hint: "Markdown, shown as a table by most tools" },
    { value: "yaml", label: "lists", hint: "YAML, one line for each value" },
  ]);
}

async function askSystems(asker: Asker, skeleton: Skeleton): Promise<SkeletonSystem[]> {
  const systems: SkeletonSystem[] = [];
  do {
    const id = systemId(systems.length + 1);
    const name = (
      await asker.text(`What is the AI system ${id} called? Those that you only use count, too.`, {
        fault: nameFault,
      })
    ).trim();
    const roles = await askRoles(asker, name, skeleton);
    const purpose = (await asker.text(`What is ${name} for? One sentence, or leave it for later.`)).trim();
    systems.push({ id, name, roles, ...(purpose === "" ? {} : { purpose }) });
  } while (await asker.confirm("Is there another AI system?", false));
  return systems;
}

async function askRoles(asker: Asker, name: string, { roles }: Skeleton): Promise<string[]> {
  const choices = roles.map((role) => ({ value: role.name, label: role.name, hint: role.summary }));
  for (;;) {
    const chosen = await asker.chooseSeveral(`What are you to ${name}? Choose all that fit.`, choices);
    if (chosen.length > 0) return chosen;
  }
}
