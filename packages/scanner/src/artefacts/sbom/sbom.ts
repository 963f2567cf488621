import type { Detector } from "../../detector.ts";
import { cycloneDxParts } from "./cyclonedx.ts";
import { createPlaceFinder } from "./find-place.ts";
import { isObject, type JsonObject, textOf } from "./json.ts";
import { type Part, seePart } from "./part.ts";
import { spdx2Parts, spdx3Parts } from "./spdx.ts";

/**
 * Lists of parts (SBOM, ML-BOM): CycloneDX and SPDX in JSON. A name says that a file may be one, and what stands in it whether it is.
 */
export const sbom: Detector = {
  name: "sbom",
  reads: "artefact",
  takes: ({ path }) =>
    /\.(?:json|xml|spdx)$/i.test(path) &&
    /(?:^|[/._-])(?:(?:s|ai-?|ml-?|m)?boms?|cyclonedx|cdx|spdx)(?=[/._-]|$)/i.test(path),
  detect({ path, text }, findings) {
    const unread = formOf(path, text);
    if (unread !== undefined) {
      findings.recognised();
      findings.failed(`it is ${unread}, which is not read; JSON is`);
      return;
    }
    if (!/"(?:bomFormat|spdxVersion|@context)"/.test(text)) return;
    const document = parse(text);
    if (typeof document === "string") findings.failed(document);
    const parts = isObject(document) ? partsOf(document) : undefined;
    if (!parts) return;
    findings.recognised();
    const place = createPlaceFinder(text);
    for (const part of parts) seePart(part, place, findings);
  },
};

/** The form of a list of parts that is not in JSON. */
function formOf(path: string, text: string): string | undefined {
  if (/\.xml$/i.test(path))
    return text.includes("http://cyclonedx.org/schema/bom") ? "CycloneDX in XML" : undefined;
  return /\.spdx$/i.test(path) && text.includes("SPDXVersion:") ? "SPDX in tags and values" : undefined;
}

/** The parts of a document that is a list of parts by its marks. */
function partsOf(document: JsonObject): readonly Part[] | undefined {
  if (document.bomFormat === "CycloneDX") return cycloneDxParts(document);
  if (textOf(document.spdxVersion)?.startsWith("SPDX-2")) return spdx2Parts(document);
  const contexts: readonly unknown[] = [document["@context"]].flat(1);
  const isSpdx3 = contexts.some((one) => typeof one === "string" && one.includes("spdx.org/rdf/3"));
  return isSpdx3 ? spdx3Parts(document) : undefined;
}

/** The JSON, or why it cannot be read. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? undefined : value;
  } catch {
    return "it is no JSON, or it breaks off";
  }
}
