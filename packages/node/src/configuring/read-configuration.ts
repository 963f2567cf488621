import { join, resolve } from "node:path";
import type { Value } from "@aims-lint/core";
import { decodeText, parseDocument } from "@aims-lint/parser";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { ConfigurationFile } from "./configuration-file.ts";
import { configurationName } from "./configuration-name.ts";

/** Names that people might give to the file. It would be wrong to pass over one of them. */
const otherNames = ["aims-lint.config.yml", "aims-lint.config.json", ".aims-lint.yaml", ".aims-lint.yml"];

/**
 * Reads the configuration at the project's root, or the one that the caller names (which may lie anywhere). It is
 * YAML data; nothing in it is run. `undefined` where there is none.
 * @throws {CannotCheckError} where it cannot be read or is no YAML.
 */
export function readConfiguration(
  files: FileSystem,
  projectRoot: string,
  named?: string,
): ConfigurationFile | undefined {
  const path = named ?? configurationName;
  if (named === undefined && files.typeOf(join(projectRoot, configurationName)) === undefined) {
    const other = otherNames.find((name) => files.typeOf(join(projectRoot, name)) !== undefined);
    if (other === undefined) return undefined;
    throw new CannotCheckError(
      "bad-configuration",
      `The configuration is read from ${configurationName}, and this project has ${other}.`,
      `Rename it to ${configurationName}.`,
    );
  }
  const { text, problems } = decodeText(read(files, projectRoot, named));
  const document = parseDocument("configuration.yaml", text, problems);
  const [problem] = document.problems.filter(({ code }) => code !== "file-empty");
  const at = problem && document.locate(problem.range).start;
  if (problem && at) {
    const place = { path, line: at.line, column: at.column };
    throw new CannotCheckError("bad-configuration", problem.problem, problem.how, place);
  }
  return new ConfigurationFile(path, document, document.data ?? nothing);
}

const nothing: Value = { type: "mapping", entries: [], range: { start: 0, end: 0 } };

function read(files: FileSystem, projectRoot: string, named: string | undefined): Uint8Array {
  const path = named ?? configurationName;
  const cannot = (problem: string, how: string): CannotCheckError =>
    new CannotCheckError("bad-configuration", `The configuration ${path} ${problem}.`, how);
  const absolute = resolve(projectRoot, path);
  if (named === undefined && files.typeOf(absolute) === "link") {
    throw cannot("is a link, and links are not followed", "Put the file itself at the root of the project.");
  }
  let bytes: ReturnType<FileSystem["read"]>;
  try {
    bytes = files.read(named === undefined ? absolute : files.realPath(absolute), limits.configurationBytes);
  } catch {
    throw cannot("cannot be read", "Look at whether it is there and whether you may read it.");
  }
  if (bytes === "too-large") {
    throw cannot(`has more than ${limits.configurationBytes} bytes`, "Shorten it.");
  }
  if (bytes === "not-a-file") throw cannot("is no file", "Put a file there.");
  return bytes;
}
