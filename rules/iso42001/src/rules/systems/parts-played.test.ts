import { expect, test } from "vitest";
import { system } from "../../kinds/system.ts";
import { readProject } from "../../test-rule.ts";
import { partsPlayed } from "./parts-played.ts";

const played = (entry: string): string[] => {
  const [record] = readProject({
    "aims/systems.yaml": `systems:\n  - { id: SYS-1, name: One, ${entry} }\n`,
  }).records(system);
  return record ? [...partsPlayed(record)].sort() : ["nothing read"];
};

test.each([
  ["role: deployer", ["uses"]],
  ["role: AI provider", ["provides"]],
  ["roles: [producer, provider, deployer]", ["develops", "provides", "uses"]],
  ["role: customer and user", ["uses"]],
  ["role: Betreiber", ["uses"]],
  ["origin: developed in-house", ["develops"]],
  ["origin: bought as SaaS", ["uses"]],
  ["role: provider, origin: acquired from Northmere", ["provides"]],
  ["role: deployer, origin: own model", ["develops", "uses"]],
  ["owner: Jane Doe", []],
] as const)("%s", (entry, parts) => {
  expect(played(entry)).toEqual(parts);
});
