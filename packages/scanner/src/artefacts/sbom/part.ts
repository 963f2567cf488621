import type { CodeArea } from "@aims-lint/core";
import { seeImage } from "../../deployments/see-image.ts";
import type { Findings, Identity } from "../../detector.ts";
import { type Ecosystem, isEcosystem } from "../../signatures/ecosystem.ts";
import { findPackage } from "../../signatures/find-package.ts";
import type { PlaceFinder } from "./find-place.ts";
import { type PackageUrl, readPurl } from "./read-purl.ts";

/** What a list of parts says of one part. */
export interface Part {
  readonly sort: "package" | "model" | "data";
  readonly name: string;
  readonly purl: string | undefined;
  readonly version: string | undefined;
  readonly provider: string | undefined;
  /** Where the list says what it is for. */
  readonly area?: CodeArea;
  /** Of data: what the list says it was used for. */
  readonly use?: "training" | "testing";
}

/** Reports a part: models and data always, packages and images where they are AI. */
export function seePart(part: Part, place: PlaceFinder, findings: Findings): void {
  const purl = part.purl === undefined ? undefined : readPurl(part.purl);
  if (part.sort === "data") seeData(part, purl, place, findings);
  else if (part.sort === "model" || purl?.type === "huggingface") seeModel(part, purl, place, findings);
  else if (purl?.type === "docker") {
    const version = purl.version ? `${purl.version.startsWith("sha256:") ? "@" : ":"}${purl.version}` : "";
    seeImage(`${purl.name}${version}`, place(part.purl ?? part.name), findings, "sbom");
  } else if (purl && isEcosystem(purl.type)) seePackage(part, purl, purl.type, place, findings);
}

function seeData(part: Part, purl: PackageUrl | undefined, place: PlaceFinder, findings: Findings): void {
  const source = purl?.type === "huggingface" ? "hub" : "file";
  const name = source === "hub" && purl ? purl.name.replace(/^datasets\//, "") : part.name;
  findings.reads({ name, source, use: part.use ?? "unknown", range: place(part.name) });
}

function seeModel(part: Part, purl: PackageUrl | undefined, place: PlaceFinder, findings: Findings): void {
  const name = purl?.name ?? part.name;
  const identity: Identity = {
    id: purl ? `pkg:${purl.type}/${name}` : `model:${name}`,
    type: "model",
    name,
    what: "model",
    ...(part.provider === undefined ? {} : { provider: part.provider }),
  };
  see(part, identity, purl, place, findings);
}

function seePackage(
  part: Part,
  purl: PackageUrl,
  ecosystem: Ecosystem,
  place: PlaceFinder,
  findings: Findings,
): void {
  const match = findPackage(ecosystem, ecosystem === "maven" ? purl.name.replace("/", ":") : purl.name);
  if (!match) return;
  const area = match.area ?? part.area;
  see({ ...part, ...(area ? { area } : {}) }, match.identity, purl, place, findings, match.tier);
}

function see(
  part: Part,
  identity: Identity,
  purl: PackageUrl | undefined,
  place: PlaceFinder,
  findings: Findings,
  tier: "decisive" | "supporting" | "weak" = "decisive",
): void {
  const version = purl?.version ?? part.version;
  findings.saw(identity, {
    // What follows may be an address with a password in it.
    seen: part.purl?.split(/[?#]/, 1)[0] ?? part.name,
    how: "sbom",
    tier,
    range: place(part.purl ?? part.name),
    ...(part.area ? { area: part.area } : {}),
    ...(version === undefined ? {} : { version }),
  });
}
