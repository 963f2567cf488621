import { type Component, normaliseKey, type Project } from "@aims-lint/core";
import { responsibleUse } from "../kinds/responsible-use.ts";
import { system } from "../kinds/system.ts";
import { isNotRetired } from "../rules/systems/in-use.ts";
import { isCodingTool, namesOfProvider } from "./provider.ts";
import { standings } from "./standing.ts";

/** A tool that people write code with. */
export interface CodingTool {
  readonly component: Component;
  /** What it is called in a message. */
  readonly name: string;
}

/** The tools that are set up in the repository; of several signs of one tool the first. What may be any tool is none. */
export function codingTools(project: Project): readonly CodingTool[] {
  const found = new Map<string, CodingTool>();
  for (const component of project.code.components) {
    if (!isCodingTool(component) || component.area === "test") continue;
    const key = plainName(component);
    // The file of the tool tells it better than its package.
    if (!found.has(key) || component.type === "tool") found.set(key, { component, name: component.name });
  }
  return [...found.values()];
}

/** Whether the rules for the use of AI allow a tool, forbid it, or do not speak of it. */
export function judgeTool({ component }: CodingTool, project: Project): "allowed" | "forbidden" | "unnamed" {
  const policies = project.records(responsibleUse);
  const isForbidden = policies.some((policy) => speaks(policy.written("prohibited") ?? "", component, true));
  const isNamed = policies.some((policy) => {
    const { text } = policy.document;
    const forbidden = policy.has("prohibited") ? (policy.written("prohibited") ?? "") : "";
    return speaks(forbidden === "" ? text : without(text, forbidden), component, false);
  });
  if (isNamed) return "allowed";
  if (isForbidden) return "forbidden";
  return isInventoried(component, project) ? "allowed" : "unnamed";
}

function without(text: string, part: string): string {
  return text.split(part).join(" ");
}

/** Whether a text names a tool; where it allows, the maker is enough. */
function speaks(text: string, component: Component, isExact: boolean): boolean {
  const { provider, name } = component;
  const words = ` ${normaliseKey(text)} `;
  const names = [
    normaliseKey(name),
    plainName(component),
    ...(isExact || provider === undefined ? [] : namesOfProvider(provider)),
  ];
  return names.some((each) => each !== "" && words.includes(` ${each} `));
}

function isInventoried(component: Component, project: Project): boolean {
  const claims = project.derive(standings).get(component.id)?.by ?? [];
  if (claims.some((claim) => isNotRetired(claim.system))) return true;
  return project.records(system).some((record) => {
    if (record.ragged || !isNotRetired(record)) return false;
    return ` ${normaliseKey(record.written("name") ?? "")} `.includes(` ${plainName(component)} `);
  });
}

/** What a tool is called where people speak of it: `claude code` of the action `anthropics/claude-code-action`. Normalised. */
function plainName({ name }: Component): string {
  return normaliseKey(name.slice(name.lastIndexOf("/") + 1).replace(/-(?:base-)?action$|-sdk$/i, ""));
}
