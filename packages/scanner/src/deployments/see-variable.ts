import type { Range } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { createFinder } from "../signatures/create-finder.ts";
import { variablesSignatures } from "../signatures/variables.generated.ts";

const find = createFinder(variablesSignatures);
const longest = 100;

/** What build tools and Terraform put before the name of a variable. */
const prefixes = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|NUXT|REACT_APP|VUE_APP|EXPO_PUBLIC|PUBLIC|GATSBY|TF_VAR)_/;

/**
 * Reports an environment variable if its name is that of a model service. The name is all that is handed in: a value may be secret.
 */
export function seeVariable(name: string, range: Range, findings: Findings): void {
  if (name.length > longest || !/^\w+$/.test(name)) return;
  const upper = name.toUpperCase();
  const signature = find(upper) ?? find(upper.replace(prefixes, "")) ?? find(keyIn(upper));
  if (!signature?.service) return;
  const { service, what, provider, tier } = signature;
  findings.saw(
    { id: `service:${service}`, type: "service", name: service, what, ...(provider ? { provider } : {}) },
    { seen: name, how: "environment", tier, range },
  );
}

/** The name of a key behind whatever stands before it: `OPENAI_API_KEY` in `CHATBOT_OPENAI_API_KEY`. */
function keyIn(name: string): string {
  return /_((?:AZURE_OPENAI|[A-Z]{4,20})_(?:API_KEY|API_TOKEN|BASE_URL))$/.exec(name)?.[1] ?? "";
}
