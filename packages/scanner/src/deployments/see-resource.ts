import type { Range, SignalTier } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { createFinder } from "../signatures/create-finder.ts";
import { resourcesSignatures } from "../signatures/resources.generated.ts";

const find = createFinder(resourcesSignatures, "resource:");

/**
 * Reports a resource that infrastructure code declares, if it is AI: `aws_bedrockagent_agent`, `AWS::SageMaker::Model`,
 * `serving.kserve.io/InferenceService`. `kind` is what a resource of several kinds is; `unknown` where only a run tells. Returns whether
 * it is AI for sure.
 */
export function seeResource(
  name: string,
  range: Range,
  findings: Pick<Findings, "saw" | "lists">,
  kind?: { readonly value: string | undefined },
): boolean {
  const signature = name.length > 200 ? undefined : find(name);
  findings.lists(`resource:${name}`);
  if (!signature) return false;
  const { kinds, what, provider, area } = signature;
  if (kinds && kind?.value !== undefined && !kinds.includes(kind.value)) return false;
  const tier: SignalTier = kinds && kind?.value === undefined ? "supporting" : signature.tier;
  findings.saw(
    { id: `resource:${name}`, type: "resource", name, what, ...(provider ? { provider } : {}) },
    { seen: name, how: "infrastructure", tier, range, ...(area ? { area } : {}) },
  );
  return tier === "decisive";
}
