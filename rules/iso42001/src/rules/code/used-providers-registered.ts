import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { bestSighting } from "../../code/describe.ts";
import { type UsedProvider, usedProviders } from "../../code/used-providers.ts";
import { supplier } from "../../kinds/supplier.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { isActive, nameSupplier, suppliersIn } from "../suppliers/registered.ts";
import { speaksOf } from "./supplier-text.ts";

/** Whose models and services the code asks is a supplier. */
export const usedProvidersRegistered = defineRule({
  id: "used-providers-registered",
  summary: "Every provider whose AI service the code uses is in the supplier register.",
  requirements: ["8.1", "A.10.3"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A library is only made by somebody; a provider is whoever answers when the code calls. A supplier is known by its name, its legal form aside, or by the service in its row: Microsoft for Azure OpenAI. A coding tool that the rules for the use of AI do not allow is a matter of those rules first. A client that is pointed at a model of your own calls nobody; waive that with the reason.",
  on: "project",
  reads: [supplier],
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    unknown: {
      problem: "The code uses {component} of {provider}, which is not in the supplier register.",
      why: "Nobody sees to what an unregistered supplier delivers: no assessment, no terms for the data that it gets, no next date.",
      how: "Add {provider} to the register and assess it, or name the service in the row of the supplier through whom you get it.",
    },
    ended: {
      problem:
        "The code uses {component} of {provider}; the supplier register says that {supplier} is not in use.",
      why: "Whoever is no supplier any more is assessed no more, and still gets what the code sends.",
      how: "Remove the use from the code, or correct the state of the supplier in the register.",
    },
  },
  appliesTo: (project) => suppliersIn(project).length > 0 && usedProviders(project).length > 0,
  check(project, { report }) {
    const known = suppliersIn(project);
    for (const used of usedProviders(project)) {
      const { provider, components, area } = used;
      const rows = known.filter((record) => speaksOf(record, provider));
      if (rows.some((record) => isActive(record, project))) continue;
      const [first] = components;
      const sighting = first && bestSighting(first.sightings);
      if (!sighting) continue;
      const details = {
        at: sighting.at,
        subject: `provider:${provider}`,
        severity: area !== "product" ? "info" : isCertain(used) ? "error" : "warning",
      } as const;
      const data = { component: nameAll(used), provider };
      const [ended] = rows;
      const register = known[0]?.document;
      const related = ended
        ? [{ at: ended.at("status"), message: "Its state stands here." }]
        : register
          ? [{ at: headOf(register), message: "The register is here." }]
          : [];
      if (ended) report("ended", { ...details, related, data: { ...data, supplier: nameSupplier(ended) } });
      else report("unknown", { ...details, related, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "one provider is registered, one is not",
      files: {
        "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,OpenAI Ireland Ltd,language model\n",
      },
      code: {
        "package.json": `{
  "dependencies": {
    "@anthropic-ai/sdk": "^0.30.0",
     ~~~~~~~~~~~~~~~~~ The code uses @anthropic-ai/sdk of Anthropic, which is not in the supplier register.
    "openai": "^4.20.0"
  }
}
`,
        "infra/main.tf": `resource "aws_bedrock_provisioned_model_throughput" "letters" {
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The code uses aws_bedrock_provisioned_model_throughput of Amazon Web Services, which is not in the supplier register.
  model_arn = "arn:aws:bedrock:eu-west-1::foundation-model/letters"
}
`,
      },
    },
    {
      shows: "good",
      title: "by another name, by the service; what is only a library",
      files: {
        "aims/suppliers.csv":
          "Supplier ID,Supplier,Service\nSUP-001,Microsoft Ireland Operations Ltd,Azure OpenAI\nSUP-002,AWS EMEA SARL,Bedrock\n",
      },
      code: {
        "package.json":
          '{ "dependencies": { "openai": "^4.20.0", "@aws-sdk/client-bedrock-runtime": "^3.0.0" } }\n',
        "requirements.txt": "torch==2.4.0\ntransformers==4.45.0\n",
      },
    },
    {
      shows: "absent",
      title: "no register of suppliers",
      files: { "aims/systems.csv": "ID,Name\nSYS-001,Kaj\n" },
      code: { "package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n' },
    },
  ],
});

/** Whether the provider itself is called: a client alone may be pointed at a model of one's own. */
function isCertain({ components }: UsedProvider): boolean {
  return (
    components.length > 1 || components.some(({ type, name }) => type !== "package" || name !== "openai")
  );
}

function nameAll({ components }: UsedProvider): string {
  const names = components.map(({ name }) => name);
  return listing(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names);
}
