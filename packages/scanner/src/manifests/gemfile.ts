import type { CodeArea } from "@aims-lint/core";
import { areaOfGroup } from "./area-of-group.ts";
import { createManifestDetector } from "./create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "./dependency.ts";
import { readTokens, type Token } from "./reading/read-tokens.ts";

const ruby = { lineComment: "#", blockComment: ["\n=begin", "\n=end"], quotes: ['"', "'"] } as const;

/** `Gemfile`, `gems.rb`. */
export const gemfile = createManifestDetector({
  name: "Gemfile",
  ecosystem: "gem",
  path: /(?:^|\/)(?:Gemfile|gems\.rb|[\w.-]+\.gemfile)$/,
  read: readGemfile,
});

/** `*.gemspec`. */
export const gemspec = createManifestDetector({
  name: "gemspec",
  ecosystem: "gem",
  path: /(?:^|\/)[\w.-]+\.gemspec$/,
  read: readGemspec,
});

/** A program; gems that are written out are read, and the groups around them. */
function readGemfile(text: string): ManifestReading {
  const dependencies: Dependency[] = [];
  const own: string[] = [];
  const blocks: (CodeArea | undefined)[] = [];
  for (const line of statements(text)) {
    const first = line[0]?.value;
    const opens = line.some(({ type, value }) => type === "word" && value === "do");
    if (opens || /^(?:if|unless|case|begin|while)$/.test(first ?? "")) {
      blocks.push(first === "group" ? groupsOf(line) : blocks.at(-1));
    } else if (first === "end") blocks.pop();
    const gem = first === "gem" ? readGem(line) : undefined;
    if (gem && isLocal(line)) own.push(gem.name);
    else if (gem) dependencies.push({ ...gem, area: groupOption(line) ?? blocks.at(-1) });
  }
  return { dependencies, own };
}

function readGemspec(text: string): ManifestReading {
  const asking = /^add_(?:runtime_|development_)?dependency$/;
  return {
    dependencies: statements(text).flatMap((line) => {
      const call = line.find(({ type, value }) => type === "word" && asking.test(value));
      const gem = call && readGem(line);
      if (!gem) return [];
      return [{ ...gem, area: call.value === "add_development_dependency" ? "development" : undefined }];
    }),
  };
}

/** The lines of code; one that ends with a comma goes on. */
function statements(text: string): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of readTokens(text, ruby)) {
    const line = lines.at(-1) as Token[];
    if (token.type !== "line") line.push(token);
    else if (line.at(-1)?.value !== ",") lines.push([]);
  }
  return lines;
}

/** The name, and the version where the next one is a string. */
function readGem(line: readonly Token[]): Dependency | undefined {
  const at = line.findIndex(({ type }) => type === "string");
  const name = line[at];
  if (!name) return undefined;
  const next = line[at + 2];
  const version = line[at + 1]?.value === "," && next?.type === "string" ? next.value : undefined;
  return { name: name.value, range: name.range, version };
}

/** `path:` names a folder of the repository. */
function isLocal(line: readonly Token[]): boolean {
  return line.some(
    ({ type, value }, index) => type === "word" && value === "path" && line[index + 1]?.value === ":",
  );
}

/** `group: :test`, `groups: [:development, :test]`. */
function groupOption(line: readonly Token[]): CodeArea | undefined {
  const at = line.findIndex(({ type, value }, index) => {
    const isOption = type === "word" && /^groups?$/.test(value);
    return isOption && (line[index + 1]?.value === ":" || line[index - 1]?.value === ":");
  });
  return at === -1 ? undefined : groupsOf(line.slice(at));
}

/** Where one group is shipped, all is. */
function groupsOf(line: readonly Token[]): CodeArea | undefined {
  const names = line.filter(
    ({ type, value }) => type === "word" && !/^(?:groups?|do|require|false|true)$/.test(value),
  );
  const areas = names.map(({ value }) => areaOfGroup(value));
  if (areas.length === 0 || areas.includes(undefined)) return undefined;
  return areas.includes("development") ? "development" : areas[0];
}
