import type { CodeArea } from "@aims-lint/core";
import { createManifestDetector } from "./create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "./dependency.ts";
import { readXml, textOf, type XmlElement } from "./reading/read-xml.ts";

/** Projects of .NET, `Directory.Packages.props` and its like, `packages.config`. A `PackageVersion` settles a version and is no use. */
export const nugetProject = createManifestDetector({
  name: "project of .NET",
  ecosystem: "nuget",
  path: /(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages\.props|Build\.(?:props|targets))|packages\.config)$/,
  read: readProject,
});

function readProject(text: string): ManifestReading {
  const reading = readXml(text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const all = elementsIn(reading.root);
  const area = isTestProject(all) ? "test" : undefined;
  return {
    dependencies: all.flatMap((element) => toDependency(element, area)),
    versions: all
      .filter(({ name }) => name === "PackageVersion")
      .map((element) => ({
        name: element.attributes.get("Include")?.value ?? "",
        version: attribute(element, "Version"),
      })),
  };
}

function elementsIn(root: XmlElement): XmlElement[] {
  const all = [root];
  for (const element of all) for (const child of element.children) all.push(child);
  return all;
}

function isTestProject(all: readonly XmlElement[]): boolean {
  return all.some(
    (element) =>
      (element.name === "IsTestProject" && element.text.value.toLowerCase() === "true") ||
      (element.name === "PackageReference" &&
        element.attributes.get("Include")?.value === "Microsoft.NET.Test.Sdk"),
  );
}

function toDependency(element: XmlElement, area: CodeArea | undefined): Dependency[] {
  if (element.name === "package") {
    const name = element.attributes.get("id");
    const isTool = element.attributes.get("developmentDependency")?.value.toLowerCase() === "true";
    if (!name) return [];
    const { value, range } = name;
    return [
      { name: value, range, version: attribute(element, "version"), area: isTool ? "development" : area },
    ];
  }
  if (element.name !== "PackageReference" && element.name !== "GlobalPackageReference") return [];
  const name = element.attributes.get("Include");
  if (!name) return [];
  const isPrivate = attribute(element, "PrivateAssets")?.toLowerCase() === "all";
  const isTool = isPrivate || element.name === "GlobalPackageReference";
  return [
    {
      name: name.value,
      range: name.range,
      version: attribute(element, "Version") ?? attribute(element, "VersionOverride"),
      area: area ?? (isTool ? "development" : undefined),
    },
  ];
}

/** MSBuild takes an attribute or an element of that name. */
function attribute(element: XmlElement, name: string): string | undefined {
  return (element.attributes.get(name) ?? textOf(element, name))?.value;
}
