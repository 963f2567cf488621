import type { Dossier } from "@aims-lint/core";
import type { Checkout } from "@aims-lint/node";
import { formatSarif } from "@aims-lint/reporters";
import type { Verdict } from "../reporting/judge.ts";
import type { Task } from "../task.ts";
import { ApiFault } from "./api-fault.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { openApiOf } from "./open-api-of.ts";
import { uploadSarif } from "./upload-sarif.ts";

const deed = {
  failed: "The findings were not uploaded to code scanning",
  permission: "security-events: write",
  otherwise: "Code scanning has to be switched on.",
};

/**
 * Uploads the findings where the step asks for it and there is an answer: code scanning takes for mended what it does not get. That GitHub refuses
 * is told and fails nothing.
 */
export async function tellCodeScanning(
  dossier: Dossier,
  verdict: Verdict,
  checkout: Checkout | undefined,
  { inputs, event, log, surroundings }: Task,
): Promise<void> {
  if (!inputs.uploadSarif) return;
  if (verdict === "no-answer") {
    log.say(
      "Nothing was uploaded to code scanning: this check is no answer, and what is missing would count as mended.",
    );
    return;
  }
  if (inputs.token === undefined) {
    log.say("There is no token, so nothing is uploaded to code scanning.");
    return;
  }
  const sarif = formatSarif(dossier, { isUpload: true });
  try {
    await uploadSarif(openApiOf(inputs.token, surroundings), sarif, event, checkout);
    log.say("The findings were uploaded to code scanning.");
  } catch (error) {
    if (!(error instanceof ApiFault)) throw error;
    const message = explainRefusal(error, deed, event);
    if (event.pullRequest?.isFork) log.say(message);
    else log.annotate({ level: "notice", title: "No upload to code scanning", message });
  }
}
