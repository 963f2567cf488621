import { areaOfGroup } from "../area-of-group.ts";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readLines } from "../reading/read-lines.ts";
import { readRequirement } from "./read-requirement.ts";

const path =
  /(?:^|\/)(?:[\w.-]*requirements?[\w.-]*\.(?:txt|in|pip)|requirements?\/[\w.-]+\.(?:txt|in|pip))$/i;

/** `requirements.txt`, `requirements-dev.in`, `requirements/base.txt`: what pip is told to install. Constraints ask for nothing. */
export const requirementsTxt = createManifestDetector({
  name: "requirements.txt",
  ecosystem: "pypi",
  path,
  read: readRequirements,
});

/** What a file includes is read on its own where its name says what it is. */
function readRequirements(text: string, file: string): ManifestReading {
  const folders = file.split("/").slice(-2).join("/");
  if (/constraints?[^/]*$/i.test(file)) return { dependencies: [] };
  const area = areaOfGroup(folders.replace(/requirements?/i, "-").replace(/\.\w+$/, ""));
  const dependencies: Dependency[] = [];
  const failures: string[] = [];
  for (const line of readLines(text)) {
    const code = withoutComment(line.text);
    const option = /^\s*(-\w|--[a-z-]+)[\s=]*/.exec(code);
    if (option?.[1] === "-r" || option?.[1] === "--requirement") {
      const included = code.slice(option[0].length).trim();
      if (!path.test(included) && !path.test(`requirements/${included}`)) {
        failures.push(`it includes a file that is not known as a manifest (line ${line.number})`);
      }
      continue;
    }
    if (option && option[1] !== "-e" && option[1] !== "--editable") continue;
    const skipped = option?.[0].length ?? 0;
    const requirement = readRequirement(code.slice(skipped), line.start + skipped);
    if (requirement) dependencies.push({ ...requirement, area });
  }
  return { dependencies, failures };
}

/** A `#` begins a comment at the start of a line or after a blank; elsewhere it is of an address. */
function withoutComment(line: string): string {
  const comment = /(?:^|\s)#/.exec(line);
  return comment ? line.slice(0, comment.index) : line;
}
