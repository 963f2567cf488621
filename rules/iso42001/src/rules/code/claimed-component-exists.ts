import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { claimsOfSystem } from "../../code/claims-in.ts";
import { isThereAny, type Missing, missingOf, nameNear } from "../../code/missing.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";

const why =
  "An inventory that speaks of what is gone is not looked at any more when the code changes; nobody knows which of the two is right.";

/** What a system claims is still in the code. */
export const claimedComponentExists = defineRule({
  id: "claimed-component-exists",
  summary: "What a system of the inventory claims is in the code.",
  requirements: ["8.1", "A.4.2", "A.4.4"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "What is bought as a service has no code here, and a claim with the address of another repository is out of reach. Addresses, images and the names of models may be set from outside; they are not missed. A package that comes along with another one is claimed by that one.",
  on: system,
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    path: {
      problem: "{system} claims {claim}, and there is no such path in the repository.",
      why,
      how: "Correct the path or remove it; if the code went to another repository, give its address instead.{near}",
    },
    package: {
      problem: "{system} claims the package {claim}, and no manifest in the code asks for it.",
      why,
      how: "Remove it from the components of the system, or correct its name; look whether what replaced it is assessed.{near}",
    },
    unknown: {
      problem: "{system} claims {claim}, and nothing in the code goes by that name.",
      why,
      how: "Remove it, or write it as the code does: the package, the folder, the model, the address or the image.{near}",
    },
    wide: {
      problem: "{system} claims {claim}, which is everything and tells nothing.",
      why: "Whatever is added to the code later would belong to this system, and nobody would ask whose it is.",
      how: "Name the folders, packages and models that belong to it. Only the one system of a repository may claim all of it, as a path.",
    },
    model: {
      problem: "{system} claims the model {claim}; its code asks {others}.",
      why: "Another model gives other answers: what was assessed, tested and explained was the one that is written down.",
      how: "Correct the inventory, and look what the change of the model means for the assessments, or put the model back.",
    },
    nothing: {
      problem: "Nothing that {system} claims is in this repository: {claims}.",
      why,
      how: "If its code is elsewhere, add the address of that repository to its paths; if it is gone, end the life of the system in the inventory.",
    },
  },
  appliesTo: (record, { project }) =>
    isNotRetired(record) && project.code.files.read > 0 && claimsOfSystem(record).length > 0,
  check(record, { project, report }) {
    const found = missingOf(record, project);
    if (found.isElsewhere) return;
    const name = nameSystem(record);
    const [first] = found.missing;
    if (!found.isHere) {
      if (!first || found.isBought) return;
      const claims = listing(found.missing.map(({ claim }) => claim.text));
      const severity = isThereAny(project) ? "warning" : "info";
      report("nothing", { at: first.claim.at, severity, data: { system: name, claims } });
      return;
    }
    for (const missing of found.missing) {
      const { claim, as, isSure } = missing;
      const severity = isSure ? "warning" : "info";
      const details = { at: claim.at, key: claim.text, severity } as const;
      const data = { system: name, claim: claim.text };
      if (as === "model") report(as, { ...details, data: { ...data, others: listing(missing.others) } });
      else if (as === "wide") report(as, { ...details, data });
      else report(as, { ...details, data: { ...data, near: hint(missing) } });
    }
    function hint(missing: Missing): string {
      const near = nameNear(missing, project);
      return near === undefined ? "" : ` Did you mean ${near}?`;
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a folder that was renamed, a package that is gone",
      files: {
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Kaj
    components:
      paths: [services/chats/]
              ~~~~~~~~~~~~~~~ SYS-001 (Kaj) claims services/chats/, and there is no such path in the repository.
      packages: [openai, cohere-ai]
                         ~~~~~~~~~ SYS-001 (Kaj) claims the package cohere-ai, and no manifest in the code asks for it.
`,
      },
      code: {
        "services/chat/package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n',
      },
    },
    {
      shows: "good",
      title: "a library that is no AI, a path, the code of another system elsewhere",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: [services/chat/, openai, express] }
  - { id: SYS-002, name: Score, components: { packages: [lightgbm], paths: [https://github.com/example/score] } }
`,
      },
      code: {
        "services/chat/package.json": '{ "dependencies": { "express": "^5.0.0", "openai": "^4.20.0" } }\n',
      },
    },
    {
      shows: "absent",
      title: "no code in the repository",
      files: { "aims/systems.csv": "ID,Name,Components\nSYS-001,Kaj,openai\n" },
      code: { "README.md": "# Documents\n" },
    },
  ],
});
