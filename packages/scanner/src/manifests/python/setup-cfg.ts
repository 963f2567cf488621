import { areaOfGroup } from "../area-of-group.ts";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readLines } from "../reading/read-lines.ts";
import { readRequirement } from "./read-requirement.ts";

/** `setup.cfg` of setuptools. */
export const setupCfg = createManifestDetector({
  name: "setup.cfg",
  ecosystem: "pypi",
  path: /(?:^|\/)setup\.cfg$/,
  read: readSetupCfg,
});

function readSetupCfg(text: string): ManifestReading {
  const dependencies: Dependency[] = [];
  let section = "";
  let key = "";
  for (const line of readLines(text)) {
    if (/^\s*[#;]/.test(line.text) || line.text.trim() === "") continue;
    const header = /^\[([^\]]*)\]/.exec(line.text);
    const assignment = /^([\w.-]+)\s*[=:]\s*/.exec(line.text);
    if (header) [section, key] = [header[1]?.trim() ?? "", ""];
    else if (assignment) key = assignment[1] ?? "";
    if (header || !asksFor(section, key)) continue;
    const skipped = assignment?.[0].length ?? 0;
    const code = line.text.slice(skipped).replace(/\s#.*$/, "");
    const requirement = readRequirement(code, line.start + skipped);
    if (requirement) dependencies.push({ ...requirement, area: areaFor(section, key) });
  }
  return { dependencies };
}

function asksFor(section: string, key: string): boolean {
  if (section === "options.extras_require") return key !== "";
  return section === "options" && ["install_requires", "tests_require", "setup_requires"].includes(key);
}

function areaFor(section: string, key: string): Dependency["area"] {
  if (section === "options.extras_require") return areaOfGroup(key);
  return key === "tests_require" ? "test" : key === "setup_requires" ? "development" : undefined;
}
