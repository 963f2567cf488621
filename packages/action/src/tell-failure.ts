import { escapeMarkdown } from "@aims-lint/reporters";
import { ActionError } from "./action-error.ts";
import { tellOnPullRequest } from "./comment/tell-on-pull-request.ts";
import type { RunEvent } from "./event/run-event.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { type Log, safe } from "./runner/log.ts";
import { writeOutputs, writeSummary } from "./runner/write-outputs.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Tells in one line why there is no answer, and what to do. A comment that is there says so too, since what it says is of before; none is begun:
 * whoever has to mend the workflow looks at the run.
 */
export async function tellFailure(
  error: unknown,
  { inputs, event }: { readonly inputs?: Inputs; readonly event?: RunEvent },
  log: Log,
  surroundings: Surroundings,
): Promise<void> {
  const { problem, how } = explain(error);
  const line = safe(`${problem} ${how}`);
  log.annotate({ level: "error", title: "aims-lint could not check", message: line });
  if (!(error instanceof ActionError) && error instanceof Error && error.stack)
    log.fold("What broke", error.stack.split("\n").map(safe).join("\n"));
  const where = inputs === undefined || inputs.path === "." ? "" : `**In ${escapeMarkdown(inputs.path)}:** `;
  const markdown = `${where}**This is no answer:** nothing was checked. ${escapeMarkdown(`${problem} ${how}`)}\n`;
  try {
    writeSummary(surroundings.env, markdown);
    writeOutputs(surroundings.env, { verdict: "no-answer" });
  } catch {
    log.say("The summary and the outputs of the step could not be written.");
  }
  if (inputs && event)
    await tellOnPullRequest({ markdown, isNews: false }, { inputs, event, log, surroundings });
  log.say(line);
}

function explain(error: unknown): { readonly problem: string; readonly how: string } {
  if (error instanceof ActionError) return { problem: error.message, how: error.how };
  if (error instanceof Error && "syscall" in error) {
    return {
      problem: `The disk refused: ${error.message}.`,
      how: "Look at the rights and the free space of the runner.",
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    problem: `aims-lint itself broke: ${message}.`,
    how: "Please report it to the maintainers, with the log of this step.",
  };
}
