import type { Ecosystem } from "../signatures/ecosystem.ts";
import { createLockDetector, type Settled } from "./create-lock-detector.ts";
import { readLines } from "./reading/read-lines.ts";

/** `poetry.lock`, `uv.lock`, `pdm.lock`: one form, `[[package]]` with a name and a version. */
export const pythonLock = lockOf("pypi", /(?:^|\/)(?:poetry|uv|pdm)\.lock$/);

/** `Cargo.lock`. */
export const cargoLock = lockOf("cargo", /(?:^|\/)Cargo\.lock$/);

function lockOf(ecosystem: Ecosystem, path: RegExp): ReturnType<typeof createLockDetector> {
  return createLockDetector({ name: `lock of ${ecosystem}`, ecosystem, path, read: readPackages });
}

function* readPackages(text: string): Generator<Settled> {
  let name = "";
  for (const { text: line } of readLines(text)) {
    if (line.startsWith("[")) name = "";
    const value = /^(name|version) = "([^"]{1,200})"/.exec(line);
    if (value?.[1] === "name") name = value[2] ?? "";
    else if (value && name !== "") yield { name, version: value[2] ?? "" };
  }
}
