import { checkProject } from "./check-project.ts";
import { readEvent } from "./event/read-event.ts";
import type { RunEvent } from "./event/run-event.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { readInputs } from "./inputs/read-inputs.ts";
import { placeReports } from "./reporting/write-report-files.ts";
import { requireVersion } from "./require-version.ts";
import { createLog } from "./runner/log.ts";
import { workspaceOf } from "./runner/workspace-of.ts";
import type { Surroundings } from "./surroundings.ts";
import { tellAnswer } from "./tell-answer.ts";
import { tellFailure } from "./tell-failure.ts";

/**
 * Runs the step and gives its exit code: 0 where nothing fails it, 1 for findings, 2 where nobody knows. Never throws.
 */
export async function run(surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { env, print } = surroundings;
  const log = createLog(print);
  const read: { inputs?: Inputs; event?: RunEvent } = {};
  try {
    const inputs = readInputs(env);
    requireVersion(inputs.version);
    const event = readEvent(env);
    Object.assign(read, { inputs, event });
    const workspace = workspaceOf(env);
    const reports = placeReports(inputs.reports, workspace, env);
    const checked = await checkProject(inputs, event, workspace);
    return await tellAnswer(checked, reports, { inputs, event, log, surroundings });
  } catch (error) {
    await tellFailure(error, read, log, surroundings);
    return 2;
  }
}
