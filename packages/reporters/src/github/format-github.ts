import { type Dossier, doubts } from "@aims-lint/core";
import { countsOf, listed } from "../comparing/verdict.ts";
import { counted } from "../text/counted.ts";
import { plain, renderLines } from "../text/render-lines.ts";
import { type AnnotateOptions, annotate, annotatedFindings } from "./annotate.ts";
import { workflowCommand } from "./workflow-command.ts";

/**
 * A report for the log of GitHub Actions: commands that make the runner annotate lines, and one line that counts. Only the commands begin
 * with `::`.
 */
export function formatGithub(dossier: Dossier, options: AnnotateOptions = {}): string {
  const annotations = annotate(dossier, options);
  const commands = annotations.map((annotation) => `${workflowCommand(annotation)}\n`).join("");
  const line = renderLines([plain(summary(dossier, annotations.length))], {
    color: false,
    prefix: "aims-lint: ",
  });
  return `${commands}${line}`;
}

function summary(dossier: Dossier, shown: number): string {
  const { comparison, files } = dossier.result;
  const found = listed(countsOf(annotatedFindings(dossier)));
  const reasons = doubts(dossier.result).length;
  const open = reasons === 0 ? "" : ` This check is no answer, for ${counted(reasons, "reason")}.`;
  return `${found}${comparison ? " new in this change" : ""}; ${counted(files.read.length, "file")} read; ${counted(shown, "annotation")}.${open}`;
}
