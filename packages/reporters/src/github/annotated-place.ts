import type { Span } from "@aims-lint/core";
import { sanitise } from "../safety/sanitise.ts";
import type { AnnotatedPlace } from "./workflow-command.ts";

/**
 * A place as GitHub shows it, or `undefined` where the path holds what must not be printed: written out it would name no file.
 * @param folder where the project lies in its repository, ending with `/`
 */
export function annotatedPlace({ path, start, end }: Span, folder: string): AnnotatedPlace | undefined {
  const whole = `${folder}${path}`;
  if (sanitise(whole) !== whole) return undefined;
  return {
    path: whole,
    line: start.line,
    endLine: Math.max(start.line, end.line),
    ...(start.line === end.line ? { columns: { start: start.column, end: end.column } } : {}),
  };
}
