import type { Day, Project, RecordOf } from "@aims-lint/core";
import type { deployment } from "../../kinds/deployment.ts";
import { systemsServed } from "../systems/about.ts";
import { isAnyInUse } from "./asked.ts";

type Deployment = RecordOf<typeof deployment>;

/**
 * Whether what a plan deploys is live: its day has come, or it has none and its system is in use. A draft whose day
 * has passed is live as well.
 */
export function isLive(record: Deployment, project: Project): boolean {
  const { goLive } = record.fields;
  if (goLive !== undefined) return goLive <= project.today;
  return isAnyInUse(systemsServed(record, project));
}

/** The day on which what a plan deploys went live: the plan's own, or else that of the inventory. */
export function liveSince(record: Deployment, project: Project): Day | undefined {
  const { goLive } = record.fields;
  if (goLive !== undefined) return goLive;
  const [first] = systemsServed(record, project);
  return first?.state("deployedOn") === "read" ? first.fields.deployedOn : undefined;
}
