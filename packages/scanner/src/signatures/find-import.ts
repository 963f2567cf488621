import { type Ecosystem, forEachEcosystem, normaliseName } from "./ecosystem.ts";
import { findPackage, nameOf, signaturesOf, toMatch } from "./find-package.ts";
import type { PackageMatch } from "./package-match.ts";
import type { Signature } from "./signature.ts";

/** A name that code imports: `google.genai`, or with `*` at the end whatever begins so. */
interface Importable {
  readonly pattern: string;
  readonly isVague: boolean;
  /** Who may be meant, the likeliest first. */
  readonly signatures: Signature[];
}

const separators: Readonly<Record<Ecosystem, string>> = {
  npm: "/",
  pypi: ".",
  golang: "/",
  maven: ".",
  cargo: "::",
  nuget: ".",
  gem: "/",
  composer: "\\",
  pub: "/",
  swift: ".",
};

/**
 * What a module is that code imports, by the name as the code writes it: `google.genai.types`, `@langchain/openai/x`,
 * `dev.langchain4j.model`, `async_openai::types`, `OpenAI\Client`. `undefined` where it says nothing of AI. Where several packages bring a module, the
 * identity names the others, and the one that a manifest asks for is meant. It belongs where the code does: what code calls is no mere tool of
 * those who write it.
 */
export function findImport(ecosystem: Ecosystem, module: string): Omit<PackageMatch, "area"> | undefined {
  const match = matchOf(ecosystem, module);
  return match && { identity: match.identity, tier: match.tier };
}

function matchOf(ecosystem: Ecosystem, module: string): PackageMatch | undefined {
  if (ecosystem === "npm") return findPackage("npm", npmPackage(module));
  if (ecosystem === "pub") return findPackage("pub", module.split("/", 1)[0] ?? "");
  const found = candidates(ecosystem, module).find(({ pattern }) =>
    fits(pattern, module, separators[ecosystem]),
  );
  const [first, ...rest] = found?.signatures ?? [];
  if (!found || !first) return undefined;
  const name = packageName(ecosystem, first, module);
  const match = toMatch(first, ecosystem, name.name);
  const others = [...(name.isSure ? [] : [first.id]), ...rest.map(({ id }) => id)];
  const identity =
    others.length === 0
      ? match.identity
      : { ...match.identity, others: others.map((id) => id.replaceAll("@", "%40")) };
  return { ...match, identity, tier: found.isVague ? "weak" : match.tier };
}

/**
 * Whether a module, or something below it, may say something of AI: `google.cloud` may, for there is `google.cloud.aiplatform`. Quick: it is asked
 * for every import of every file.
 */
export function mayImport(ecosystem: Ecosystem, module: string): boolean {
  if (ecosystem === "npm" || ecosystem === "pub") return findImport(ecosystem, module) !== undefined;
  const separator = separators[ecosystem];
  return candidates(ecosystem, module).some(
    ({ pattern }) => fits(pattern, module, separator) || pattern.startsWith(module + separator),
  );
}

/** What may answer for a module, by its first part. */
function candidates(ecosystem: Ecosystem, module: string): readonly Importable[] {
  const { byTop, loose } = importables[ecosystem];
  return byTop.get(module.split(separators[ecosystem], 1)[0] ?? "") ?? loose;
}

/** The package of an npm specifier: two parts where it has a scope. */
function npmPackage(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function fits(pattern: string, module: string, separator: string): boolean {
  if (pattern.endsWith("*")) return module.startsWith(pattern.slice(0, -1));
  return module === pattern || module.startsWith(pattern + separator);
}

/** The package that a module belongs to, and whether it can be no other of its family. */
function packageName(
  ecosystem: Ecosystem,
  signature: Signature,
  module: string,
): { readonly name: string; readonly isSure: boolean } {
  const name = nameOf(signature);
  if (!name.endsWith("*")) return { name, isSure: true };
  const prefix = name.slice(0, -1);
  if (ecosystem === "golang") {
    const end = module.indexOf("/", prefix.length);
    return { name: end === -1 ? module : module.slice(0, end), isSure: false };
  }
  const top = normaliseName(ecosystem, module.split(separators[ecosystem], 1)[0] ?? "");
  if ((ecosystem === "pypi" || ecosystem === "cargo") && top.startsWith(prefix)) {
    return { name: top, isSure: true };
  }
  return { name: prefix.replace(/[-/._]+$/, ""), isSure: false };
}

/** What can be imported from an ecosystem. */
interface Importables {
  /** By the first part of the name; those whose first part is a beginning only are in each. */
  readonly byTop: ReadonlyMap<string, readonly Importable[]>;
  /** Those whose first part is a beginning only: `langchain*`. */
  readonly loose: readonly Importable[];
}

function indexImports(ecosystem: Ecosystem): Importables {
  const all = importablesOf(ecosystem);
  const topOf = ({ pattern }: Importable): string => pattern.split(separators[ecosystem], 1)[0] ?? "";
  const loose = all.filter((one) => topOf(one).endsWith("*"));
  const tops = new Set(all.map(topOf).filter((top) => !top.endsWith("*")));
  const byTop = [...tops].map((top) => {
    const isFor = (one: Importable): boolean => topOf(one) === top || loose.includes(one);
    return [top, all.filter(isFor)] as const;
  });
  return { byTop: new Map(byTop), loose };
}

/** The longest names first, so that the most exact one answers. */
function importablesOf(ecosystem: Ecosystem): readonly Importable[] {
  const byPattern = new Map<string, Importable>();
  for (const signature of signaturesOf(ecosystem)) {
    const { imports, vagueImports = [] } = signature;
    const own = vagueImports.length > 0 ? [] : [ownImport(ecosystem, nameOf(signature))];
    for (const pattern of imports ?? own) add(pattern, false, signature);
    for (const pattern of vagueImports) add(pattern, true, signature);
  }
  return [...byPattern.values()].sort((a, b) => b.pattern.length - a.pattern.length);

  function add(pattern: string, isVague: boolean, signature: Signature): void {
    const importable = byPattern.get(pattern) ?? { pattern, isVague, signatures: [] };
    byPattern.set(pattern, importable);
    importable.signatures.push(signature);
  }
}

/** The name under which a package is imported where its signature names none. */
function ownImport(ecosystem: Ecosystem, name: string): string {
  return ecosystem === "pypi" || ecosystem === "cargo" ? name.replaceAll("-", "_") : name;
}

const importables = forEachEcosystem(indexImports);
