import { isObject, type JsonObject, objectsOf, textOf } from "./json.ts";
import type { Part } from "./part.ts";

/** The packages that an SPDX 2 document lists. */
export function spdx2Parts(document: JsonObject): readonly Part[] {
  return objectsOf(document.packages).flatMap((listed): Part[] => {
    const name = textOf(listed.name);
    const purl = objectsOf(listed.externalRefs).find(({ referenceType }) => referenceType === "purl");
    const supplier = textOf(listed.supplier)?.replace(/^(?:Organization|Person):\s*/, "");
    if (!name) return [];
    return [
      {
        sort: "package",
        name,
        purl: textOf(purl?.referenceLocator),
        version: textOf(listed.versionInfo),
        provider: supplier === "NOASSERTION" ? undefined : supplier,
      },
    ];
  });
}

const sorts: Readonly<Record<string, Part["sort"]>> = {
  ai_AIPackage: "model",
  dataset_DatasetPackage: "data",
  software_Package: "package",
};

/** The packages, models and data that an SPDX 3 document lists, with the relations that say what a model was trained or tested with. */
export function spdx3Parts(document: JsonObject): readonly Part[] {
  const elements = objectsOf(document["@graph"] ?? document.element);
  const names = new Map(elements.map((element) => [element.spdxId ?? element["@id"], textOf(element.name)]));
  const uses = usesOf(elements);
  return elements.flatMap((element): Part[] => {
    const sort = sorts[textOf(element.type ?? element["@type"]) ?? ""];
    const name = textOf(element.name);
    if (!sort || !name) return [];
    const use = uses.get(element.spdxId ?? element["@id"]);
    return [
      {
        sort,
        name,
        purl: textOf(element.software_packageUrl) ?? purlOf(element),
        version: textOf(element.software_packageVersion),
        provider: supplierOf(element, names),
        ...(use ? { use } : {}),
      },
    ];
  });
}

function purlOf(element: JsonObject): string | undefined {
  const identifiers = objectsOf(element.externalIdentifier);
  return textOf(
    identifiers.find(({ externalIdentifierType: type }) => type === "packageUrl" || type === "purl")
      ?.identifier,
  );
}

function supplierOf(
  element: JsonObject,
  names: ReadonlyMap<unknown, string | undefined>,
): string | undefined {
  const { suppliedBy } = element;
  const supplier: unknown = Array.isArray(suppliedBy) ? suppliedBy[0] : suppliedBy;
  return isObject(supplier) ? textOf(supplier.name) : names.get(supplier);
}

/** What data are used for, by their ids. */
function usesOf(elements: readonly JsonObject[]): ReadonlyMap<unknown, "training" | "testing"> {
  return new Map(
    elements.flatMap(({ relationshipType: type, to }): (readonly [unknown, "training" | "testing"])[] => {
      if (type !== "trainedOn" && type !== "testedOn") return [];
      return [to].flat().map((id) => [id, type === "trainedOn" ? "training" : "testing"]);
    }),
  );
}
