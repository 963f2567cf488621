import type { Range } from "@aims-lint/core";
import { isBlank, lineEnd } from "./scan-source.ts";

/**
 * The comments of a YAML source, from `#` to the end of the line. `scalars` are the values and keys in
 * order: a `#` inside one of them is text.
 */
export function findYamlComments(source: string, scalars: readonly Range[]): Range[] {
  const comments: Range[] = [];
  let next = 0;
  for (let at = source.indexOf("#"); at !== -1; at = source.indexOf("#", at)) {
    let scalar = scalars[next];
    while (scalar !== undefined && scalar.end <= at) scalar = scalars[++next];
    if (scalar !== undefined && scalar.start <= at) {
      at = scalar.end;
    } else if (at === 0 || isBlank(source.charCodeAt(at - 1))) {
      const end = lineEnd(source, at);
      comments.push({ start: at, end });
      at = end;
    } else {
      at++;
    }
  }
  return comments;
}
