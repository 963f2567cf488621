import { areaOfGroup } from "../area-of-group.ts";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { type Line, readLines } from "../reading/read-lines.ts";
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
  if (/constraints?[^/]*$/i.test(file)) return { dependencies: [] };
  const area = areaOfFile(file);
  const dependencies: Dependency[] = [];
  const versions: Dependency[] = [];
  const failures: string[] = [];
  const lines = [...readLines(text)];
  for (const [index, line] of lines.entries()) {
    const code = withoutComment(line.text);
    const option = /^\s*(-\w|--[a-z-]+)[\s=]*/.exec(code);
    if (option?.[1] === "-r" || option?.[1] === "--requirement") {
      if (!isManifest(code.slice(option[0].length).trim())) {
        failures.push(`it includes a file that is not known as a manifest (line ${line.number})`);
      }
      continue;
    }
    if (option && option[1] !== "-e" && option[1] !== "--editable") continue;
    const skipped = option?.[0].length ?? 0;
    const requirement = readRequirement(code.slice(skipped), line.start + skipped);
    if (requirement) (isOnlyNeeded(lines, index) ? versions : dependencies).push({ ...requirement, area });
  }
  return { dependencies, versions, failures };
}

function areaOfFile(file: string): Dependency["area"] {
  const named = file.split("/").slice(-2).join("/");
  return areaOfGroup(named.replace(/requirements?/i, "-").replace(/\.\w+$/, ""));
}

function isManifest(included: string): boolean {
  return path.test(included) || path.test(`requirements/${included}`);
}

/**
 * Whether a line is there because of another package. pip-tools and uv note it: `# via transformers`, on the line or below it; what is asked for has
 * `# via -r requirements.in` or the name of a project's file.
 */
function isOnlyNeeded(lines: readonly Line[], index: number): boolean {
  let notes = /\s#.*$/.exec(lines[index]?.text ?? "")?.[0] ?? "";
  for (let next = index + 1; /^\s+(?:#|--hash)/.test(lines[next]?.text ?? ""); next++) {
    notes += `\n${lines[next]?.text}`;
  }
  return (
    /#\s*via\b/.test(notes) &&
    !/(?:via|#)\s+-r\s|\((?:pyproject|setup)\b|(?:pyproject\.toml|setup\.(?:py|cfg))/.test(notes)
  );
}

/** A `#` begins a comment at the start of a line or after a blank; elsewhere it is of an address. */
function withoutComment(line: string): string {
  const comment = /(?:^|\s)#/.exec(line);
  return comment ? line.slice(0, comment.index) : line;
}
