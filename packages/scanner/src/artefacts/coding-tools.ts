import type { CodeArea } from "@aims-lint/core";
import { areaOf } from "../area-of.ts";
import type { Identity, PathDetector } from "../detector.ts";
import { baseName } from "../paths.ts";
import type { Signature } from "../signatures/signature.ts";
import { toolsSignatures } from "../signatures/tools.generated.ts";

interface ToolFile {
  /** As the signature writes it. */
  readonly file: string;
  readonly tool: Signature;
}

const all = toolsSignatures.flatMap((tool) => (tool.files ?? []).map((file): ToolFile => ({ file, tool })));
const byName = new Map(all.filter(({ file }) => !file.includes("/")).map((one) => [one.file, one]));
const byFolder = new Map(all.filter(({ file }) => file.endsWith("/")).map((one) => [one.file, one]));
const byPath = all
  .filter(({ file }) => file.includes("/") && !file.endsWith("/"))
  .map((one) => ({ ...one, pattern: toPattern(one.file) }));

/** Files that tools leave with which people write code. They are of development, also where nothing else of the folder is. */
export const codingTools: PathDetector = {
  name: "coding-tools",
  detect({ path }, findings) {
    const found = findTool(path);
    if (!found) return;
    findings.saw(toolIdentity(found.tool), {
      seen: found.file,
      how: "file",
      tier: found.tool.tier,
      range: { start: 0, end: 0 },
      area: areaOfTool(path),
    });
  },
};

/** What a tool is, as a component. */
export function toolIdentity({ id, name, what, provider }: Signature): Identity {
  return { id, type: "tool", name: name ?? id, what, ...(provider ? { provider } : {}) };
}

function findTool(path: string): ToolFile | undefined {
  const folder = path.startsWith(".") || path.includes("/.") ? folderIn(path) : undefined;
  return folder ?? byName.get(baseName(path)) ?? byPath.find(({ pattern }) => pattern.test(path));
}

/** The first folder on the way that a tool made; those of two parts are `.github/chatmodes/` and the like. */
function folderIn(path: string): ToolFile | undefined {
  const parts = path.split("/");
  for (let at = 0; at < parts.length - 1; at++) {
    const name = `${parts[at]}/`;
    const found = byFolder.get(name) ?? byFolder.get(`${name}${parts[at + 1]}/`);
    if (found && (byFolder.has(name) || at + 1 < parts.length - 1)) return found;
  }
  return undefined;
}

/** A path of a signature as a pattern for the end of a path. */
function toPattern(file: string): RegExp {
  const parts = file.split("*").map((part) => part.replace(/[.+()[\]]/g, "\\$&"));
  return new RegExp(`(?:^|/)${parts.join("[^/]*")}$`);
}

function areaOfTool(path: string): CodeArea {
  const area = areaOf(path);
  return area === "product" ? "development" : area;
}
