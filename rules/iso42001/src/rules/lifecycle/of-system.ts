import type { Kind, Project, RecordOf } from "@aims-lint/core";
import { deployment } from "../../kinds/deployment.ts";
import { designRecord } from "../../kinds/design-record.ts";
import { requirement } from "../../kinds/requirement.ts";
import type { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { systemsServed } from "../systems/about.ts";
import { type RecordsBySystem, recordsBySystem } from "../systems/records-by-system.ts";

export type System = RecordOf<typeof system>;

export const requirementsBySystem = recordsBySystem(requirement, systemsServed);
export const verificationsBySystem = recordsBySystem(verification, systemsServed);
export const testsBySystem = recordsBySystem(verificationTest, systemsServed);
export const deploymentsBySystem = recordsBySystem(deployment, systemsServed);
export const designsBySystem = recordsBySystem(designRecord, systemsServed);

/** The records that speak of a system: `recordsOf(requirementsBySystem, record, project)`. */
export function recordsOf<K extends Kind>(
  index: RecordsBySystem<K>,
  target: System,
  project: Project,
): readonly RecordOf<K>[] {
  return project.derive(index).get(target) ?? [];
}
