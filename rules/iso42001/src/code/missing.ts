import { type Component, nearest, type Project } from "@aims-lint/core";
import { partsPlayed } from "../rules/systems/parts-played.ts";
import { type Claim, claimsIn, type System } from "./claims-in.ts";
import { fitsComponent } from "./fits-component.ts";
import { isInCode } from "./in-code.ts";
import { standings } from "./standing.ts";

/** A claim of something that the code does not have. */
export interface Missing {
  readonly claim: Claim;
  readonly as: "path" | "package" | "unknown" | "model" | "wide";
  /** Whether it would have been seen if it were there. */
  readonly isSure: boolean;
  /** Of a model: those that the code of the system asks instead. */
  readonly others: readonly string[];
}

/** What of a system's claims is in the code, and what is not. */
export interface MissingClaims {
  /** Whether anything that it claims is here. */
  readonly isHere: boolean;
  /** Whether it says that its code is in another repository. */
  readonly isElsewhere: boolean;
  /** Whether the organisation only uses it. */
  readonly isBought: boolean;
  readonly missing: readonly Missing[];
}

export function missingOf(record: System, project: Project): MissingClaims {
  const claims = project.derive(claimsIn).filter(({ system }) => system === record);
  const parts = partsPlayed(record);
  return {
    isHere: claims.some((claim) => isWide(claim) || isFound(claim, project)),
    isElsewhere: claims.some(({ targets }) => targets.some(({ type }) => type === "elsewhere")),
    isBought: parts.has("uses") && parts.size === 1,
    missing: inOrder(claims.flatMap((claim) => judge(claim, project) ?? [])),
  };
}

/** What stands for most comes first: a folder, before the packages that went with it. */
function inOrder(missing: readonly Missing[]): readonly Missing[] {
  const isPath = ({ as }: Missing): boolean => as === "path";
  return [...missing.filter(isPath), ...missing.filter((each) => !isPath(each))];
}

/** Whether anything that the inventory claims is in this repository: then it holds code of the systems. */
export function isThereAny(project: Project): boolean {
  return project.derive(claimsIn).some((claim) => isFound(claim, project));
}

/** The name in the code that somebody may have meant. */
export function nameNear({ claim, as }: Missing, project: Project): string | undefined {
  const { code } = project;
  const paths = [...code.components, ...code.hints].flatMap(({ sightings }) =>
    sightings.map(({ at }) => `${at.path.slice(0, at.path.lastIndexOf("/"))}/`),
  );
  const names = [...code.packages.map(nameOfPackage), ...code.components.map(({ name }) => name)];
  const candidates = [...new Set(as === "path" ? paths : names)].sort();
  return candidates.length > 2000 ? undefined : nearest(claim.text, candidates);
}

function judge(claim: Claim, project: Project): Missing | undefined {
  const { targets, part, text } = claim;
  if (isWide(claim)) return { claim, as: "wide", isSure: true, others: [] };
  if (targets.length === 0 || isFound(claim, project)) return undefined;
  if (targets.some(({ type }) => type === "host" || type === "elsewhere")) return undefined;
  if (targets.some((target) => target.type === "path"))
    return { claim, as: "path", isSure: true, others: [] };
  if (part === "models") {
    const others = modelsOf(claim.system, project);
    return others.length === 0 ? undefined : { claim, as: "model", isSure: true, others };
  }
  const { packages, files } = project.code;
  // A manifest that nobody could read may be the one that names it.
  if (packages.length === 0 || files.unread.length > 0) return undefined;
  const [named] = targets.flatMap((target) => (target.type === "name" ? [target] : []));
  if (!named || named.ecosystem === "docker" || named.ecosystem === "githubactions") return undefined;
  if (named.ecosystem === "huggingface" || /[\s]/.test(named.name)) return undefined;
  const isPackage = part === "packages" || named.ecosystem !== undefined;
  if (isPackage) return { claim, as: "package", isSure: true, others: [] };
  return part === "any" && !/^(?:model|tool|service|resource):/i.test(text)
    ? { claim, as: "unknown", isSure: false, others: [] }
    : undefined;
}

function isWide({ targets }: Claim): boolean {
  return targets.some(({ type }) => type === "everything");
}

/** The models that the code of a system asks by name. */
function modelsOf(record: System, project: Project): string[] {
  const own = [...project.derive(standings).values()].filter(
    ({ component, by }) =>
      component.type === "model" &&
      component.area === "product" &&
      !component.id.startsWith("file:") &&
      by.some(({ system }) => system === record),
  );
  return own.map(({ component }) => component.name);
}

function isFound({ targets }: Claim, project: Project): boolean {
  const { components, hints, packages } = project.code;
  const seen = [...components, ...hints];
  return targets.some((target) => {
    if (target.type === "path") return isInCode(target.path, project);
    if (seen.some((component) => fitsComponent(target, component))) return true;
    return target.type === "name" && packages.some((id) => fitsComponent(target, asComponent(id)));
  });
}

/** A package of which no more is known than that a manifest names it, for comparison. */
function asComponent(id: string): Component {
  const ecosystem = id.slice("pkg:".length, id.indexOf("/"));
  const name = nameOfPackage(id);
  return { id, type: "package", ecosystem, name, what: "", versions: [], area: "product", sightings: [] };
}

function nameOfPackage(id: string): string {
  return id.slice(id.indexOf("/") + 1).replaceAll("%40", "@");
}
