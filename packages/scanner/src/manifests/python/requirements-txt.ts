import { normaliseName } from "../../signatures/ecosystem.ts";
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
  const lines = [...readLines(text)];
  const failures: string[] = [];
  const listed: { readonly dependency: Dependency; readonly notes: string }[] = [];
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
    if (requirement) listed.push({ dependency: { ...requirement, area }, notes: notesOf(lines, index) });
  }
  const names = new Set(listed.map(({ dependency }) => normaliseName("pypi", dependency.name)));
  const isNeeded = ({ notes }: { readonly notes: string }): boolean => isOnlyNeeded(notes, names);
  return {
    dependencies: listed.filter((one) => !isNeeded(one)).map(({ dependency }) => dependency),
    versions: listed.filter(isNeeded).map(({ dependency }) => dependency),
    failures,
  };
}

function areaOfFile(file: string): Dependency["area"] {
  const named = file.split("/").slice(-2).join("/");
  return areaOfGroup(named.replace(/requirements?/i, "-").replace(/\.\w+$/, ""));
}

function isManifest(included: string): boolean {
  return path.test(included) || path.test(`requirements/${included}`);
}

/** The comment of a requirement, on its line and below it. */
function notesOf(lines: readonly Line[], index: number): string {
  const notes = [/\s#.*$/.exec(lines[index]?.text ?? "")?.[0] ?? ""];
  for (let next = index + 1; /^\s+(?:#|--hash)/.test(lines[next]?.text ?? ""); next++) {
    if (!lines[next]?.text.includes("--hash")) notes.push(lines[next]?.text ?? "");
  }
  return notes.join("\n");
}

/**
 * Whether a requirement is there because of others in the file. pip-tools and uv note it as `# via transformers`; what is asked for has
 * `# via -r requirements.in` or the name of a project there, which the file does not list.
 */
function isOnlyNeeded(notes: string, listed: ReadonlySet<string>): boolean {
  const via = notes.search(/#\s*via\b/);
  if (via === -1) return false;
  const names =
    notes
      .slice(via)
      .replace(/-c\s+\S+/g, "")
      .match(/[A-Za-z0-9][\w.-]*/g)
      ?.slice(1) ?? [];
  return names.length > 0 && names.every((name) => listed.has(normaliseName("pypi", name)));
}

/** A `#` begins a comment at the start of a line or after a blank; elsewhere it is of an address. */
function withoutComment(line: string): string {
  const comment = /(?:^|\s)#/.exec(line);
  return comment ? line.slice(0, comment.index) : line;
}
