import { append, type CodeArea, type Component, type Project } from "@aims-lint/core";
import { mayBeUsed } from "./coding-tools.ts";
import { isClient, isCodingTool } from "./provider.ts";

/** Somebody whose AI the code calls, or with whose AI it is written. */
export interface UsedProvider {
  readonly provider: string;
  readonly area: CodeArea;
  /** What is used of it; what is shipped comes first, and a service before a package. Never empty. */
  readonly components: readonly Component[];
}

/** The providers of services that are used, tests and research aside; in order of name. */
export function usedProviders(project: Project): readonly UsedProvider[] {
  return project.derive(findProviders);
}

/** Makers of clients for the services of others. */
const onlyMakers: ReadonlySet<string> = new Set(["BerriAI"]);

function findProviders(project: Project): readonly UsedProvider[] {
  const found = new Map<string, Component[]>();
  for (const component of project.code.components)
    if (component.provider !== undefined && isUsed(component, project))
      append(found, component.provider, component);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([provider, all]) => {
      const shipped = all.filter(({ area }) => area === "product");
      const area = shipped.length > 0 ? "product" : "development";
      return { provider, area, components: shipped.length > 0 ? shipped : all };
    });
}

function isUsed(component: Component, project: Project): boolean {
  const { area, type, name, provider = "" } = component;
  // Of a tool that may not be used it is said that it may not; who provides it matters once it may.
  if (area === "development") return isCodingTool(component) && mayBeUsed(component, project);
  if (area !== "product" || onlyMakers.has(provider)) return false;
  if (/^(?:localhost|127\.|0\.0\.0\.0|host\.docker\.internal)/.test(name)) return false;
  return type === "resource" || isClient(component);
}
