import { randomUUID } from "node:crypto";
import { type Annotation, plain, renderLines, workflowCommand } from "@aims-lint/reporters";

/** The log of the step. What others wrote never becomes a command to the runner. */
export interface Log {
  /** A line of our own words; whatever it quotes is made safe. */
  say(text: string): void;
  /** What GitHub shows beside the run, or at a line. */
  annotate(annotation: Annotation): void;
  /** A report, folded up; the runner obeys none of its lines. */
  fold(title: string, text: string): void;
}

/** @param print prints a text as it is */
export function createLog(print: (text: string) => void): Log {
  return {
    say: (text) => print(`aims-lint: ${safe(text)}\n`),
    annotate: (annotation) => print(`${workflowCommand(annotation)}\n`),
    fold: (title, text) => {
      const token = randomUUID();
      print(`::group::${safe(title)}\n::stop-commands::${token}\n`);
      print(text.endsWith("\n") ? text : `${text}\n`);
      print(`::${token}::\n::endgroup::\n`);
    },
  };
}

/**
 * A text from anywhere on one line, without anything that a terminal or a runner obeys. Runners still take the older form of commands,
 * `##[name]`, anywhere in a line (`actions/runner`, src/Runner.Common/ActionCommand.cs).
 */
export function safe(text: string): string {
  return renderLines([plain(text)], { color: false })
    .trimEnd()
    .replaceAll("##[", "##\\[");
}
