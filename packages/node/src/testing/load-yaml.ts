import { parseDocument } from "@aims-lint/parser";
import { toPlain } from "../configuring/to-plain.ts";

/** For tests: YAML as plain data, as editors see it. */
export function loadYaml(text: string): unknown {
  const { data } = parseDocument("a.yaml", text, []);
  return data ? JSON.parse(JSON.stringify(toPlain(data, text))) : null;
}
