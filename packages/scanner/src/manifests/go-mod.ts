import type { CodeArea } from "@aims-lint/core";
import { createManifestDetector } from "./create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "./dependency.ts";
import { type Line, readLines } from "./reading/read-lines.ts";

/** `go.mod`. What is only needed by what is needed (`// indirect`) is not asked for. */
export const goMod = createManifestDetector({
  name: "go.mod",
  ecosystem: "golang",
  path: /(?:^|\/)go\.mod$/,
  read: readGoMod,
});

/** The directives that ask for modules: `tool` (Go 1.24) for what the code is made with. */
const asking: Readonly<Record<string, CodeArea | "product">> = { require: "product", tool: "development" };

function readGoMod(text: string): ManifestReading {
  const dependencies: Dependency[] = [];
  const failures: string[] = [];
  let block: string | undefined;
  for (const line of readLines(text)) {
    const code = line.text.replace(/\/\/.*$/, "").trimEnd();
    const [first = "", second] = code.trim().split(/\s+/, 2);
    if (block !== undefined && first === ")") block = undefined;
    else if (block !== undefined) add(block, code, line);
    else if (second === "(") block = first;
    else if (first in asking) add(first, code.replace(first, " ".repeat(first.length)), line);
    else if (
      first !== "" &&
      !/^(?:module|go|toolchain|replace|exclude|retract|godebug|ignore)$/.test(first)
    ) {
      failures.push(`it has a line that is no directive of go.mod (line ${line.number})`);
    }
  }
  return { dependencies, failures: failures.slice(0, 1) };

  function add(directive: string, code: string, line: Line): void {
    const area = asking[directive];
    const [, gap, name, version] = /^(\s*"?)([^\s"]+)"?(?:\s+(\S+))?/.exec(code) ?? [];
    if (!area || name === undefined || /\/\/\s*indirect\b/.test(line.text)) return;
    const start = line.start + (gap?.length ?? 0);
    dependencies.push({
      name,
      range: { start, end: start + name.length },
      version,
      area: area === "product" ? undefined : area,
    });
  }
}
