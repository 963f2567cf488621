import type { Identity } from "../detector.ts";
import { type Ecosystem, forEachEcosystem, normaliseName } from "./ecosystem.ts";
import type { PackageMatch } from "./package-match.ts";
import { packagesSignatures } from "./packages.generated.ts";
import type { Signature } from "./signature.ts";

/** The signatures of one ecosystem by what they begin with: the longest first. */
interface Names {
  readonly exact: ReadonlyMap<string, Signature>;
  readonly prefixes: readonly (readonly [prefix: string, signature: Signature])[];
}

/**
 * What a package is, by its name as a manifest writes it; `undefined` where the name says nothing of AI. Of Maven, `group:artifact`; of
 * Swift, the address of the repository.
 */
export function findPackage(ecosystem: Ecosystem, name: string): PackageMatch | undefined {
  const normal = normaliseName(ecosystem, name);
  const { exact, prefixes } = names[ecosystem];
  const known = exact.get(normal);
  if (known) return toMatch(known, ecosystem, nameOf(known));
  const family = prefixes.find(([prefix]) => normal.startsWith(prefix));
  return family && toMatch(family[1], ecosystem, ecosystem === "nuget" ? name : normal);
}

/** The id of a package, AI or not, by its name as a manifest writes it. */
export function packageId(ecosystem: Ecosystem, name: string): string {
  return findPackage(ecosystem, name)?.identity.id ?? toUrl(ecosystem, normaliseName(ecosystem, name));
}

function toUrl(ecosystem: Ecosystem, name: string): string {
  return `pkg:${ecosystem}/${name.replaceAll("@", "%40")}`;
}

/** What a signature says of a package whose name is written so. */
export function toMatch(signature: Signature, ecosystem: Ecosystem, name: string): PackageMatch {
  const { tier, what, provider, area } = signature;
  const identity: Identity = {
    id: toUrl(ecosystem, name),
    type: "package",
    name: ecosystem === "maven" ? name.replace("/", ":") : name,
    ecosystem,
    what,
    ...(provider !== undefined && { provider }),
  };
  return { identity, tier, ...(area !== undefined && { area }) };
}

/** The name that a signature is about, with `*` where it is a family. */
export function nameOf({ id }: Signature): string {
  return id.slice(id.indexOf("/") + 1);
}

/** The signatures of an ecosystem, as they are written. */
export function signaturesOf(ecosystem: Ecosystem): Signature[] {
  return packagesSignatures.filter(({ id }) => id.startsWith(`pkg:${ecosystem}/`));
}

function indexNames(ecosystem: Ecosystem): Names {
  const exact = new Map<string, Signature>();
  const prefixes: [string, Signature][] = [];
  for (const signature of signaturesOf(ecosystem)) {
    const name = nameOf(signature);
    if (name.endsWith("*")) prefixes.push([prefixOf(ecosystem, name), signature]);
    else exact.set(normaliseName(ecosystem, name), signature);
  }
  prefixes.sort(([a], [b]) => b.length - a.length);
  return { exact, prefixes };
}

/** What the names of a family begin with. */
function prefixOf(ecosystem: Ecosystem, name: string): string {
  const prefix = name.slice(0, -1);
  return ecosystem === "nuget" || ecosystem === "composer" || ecosystem === "swift"
    ? prefix.toLowerCase()
    : prefix;
}

const names = forEachEcosystem(indexNames);
