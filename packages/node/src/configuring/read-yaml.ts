import type { Value } from "@aims-lint/core";
import { decodeText, parseDocument } from "@aims-lint/parser";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { ConfigurationFile } from "./configuration-file.ts";

/**
 * Reads a configuration in YAML. It is data; nothing in it is run. `path` is absolute, and not a link; `shown` is its name for
 * people.
 * @throws {CannotCheckError} where it cannot be read or is no YAML.
 */
export function readYaml(files: FileSystem, path: string, shown: string): ConfigurationFile {
  const bytes = readBytes(files, path, shown);
  const { text, problems } = decodeText(bytes);
  const document = parseDocument("configuration.yaml", text, problems);
  const [problem] = document.problems.filter(({ code }) => code !== "file-empty");
  const at = problem && document.locate(problem.range).start;
  if (problem && at) {
    const place = { path: shown, line: at.line, column: at.column };
    throw new CannotCheckError("bad-configuration", problem.problem, problem.how, place);
  }
  return new ConfigurationFile(shown, bytes, document, document.data ?? nothing);
}

const nothing: Value = { type: "mapping", entries: [], range: { start: 0, end: 0 } };

function readBytes(files: FileSystem, path: string, shown: string): Uint8Array {
  const cannot = (problem: string, how: string): CannotCheckError =>
    new CannotCheckError("bad-configuration", `The configuration ${shown} ${problem}.`, how);
  let bytes: ReturnType<FileSystem["read"]>;
  try {
    bytes = files.read(path, limits.configurationBytes);
  } catch {
    throw cannot("cannot be read", "Look at whether it is there and whether you may read it.");
  }
  if (bytes === "too-large") throw cannot(`has more than ${limits.configurationBytes} bytes`, "Shorten it.");
  if (bytes === "not-a-file") throw cannot("is no file", "Put a file there.");
  return bytes;
}
