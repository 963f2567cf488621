import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { childrenOf, readXml, textOf, type XmlElement } from "../reading/read-xml.ts";

/** `pom.xml` of Maven. What `dependencyManagement` lists settles versions and is no use. */
export const pomXml = createManifestDetector({
  name: "pom.xml",
  ecosystem: "maven",
  path: /(?:^|\/)(?:pom|[\w.-]+\.pom)(?:\.xml)?$/,
  read: readPom,
});

function readPom(text: string): ManifestReading {
  const reading = readXml(text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const { root } = reading;
  const profiles = childrenOf(childrenOf(root, "profiles")[0], "profile");
  const properties = propertiesOf(root);
  const toDependencies = (element: XmlElement): Dependency[] => dependenciesOf(element, properties);
  return {
    dependencies: [root, ...profiles].flatMap(toDependencies),
    versions: [root, ...profiles]
      .flatMap((element) => childrenOf(element, "dependencyManagement"))
      .flatMap(toDependencies),
  };
}

/** `${openai.version}` and the like, as the file itself says. */
function propertiesOf(root: XmlElement): ReadonlyMap<string, string> {
  const own = childrenOf(root, "properties").flatMap(({ children }) => children);
  const parent = childrenOf(root, "parent")[0];
  const project = ["groupId", "version"].flatMap((name) => {
    const value = (textOf(root, name) ?? (parent && textOf(parent, name)))?.value;
    return value === undefined ? [] : [[`project.${name}`, value] as const];
  });
  return new Map([...project, ...own.map(({ name, text }) => [name, text.value] as const)]);
}

function dependenciesOf(element: XmlElement, properties: ReadonlyMap<string, string>): Dependency[] {
  return childrenOf(childrenOf(element, "dependencies")[0], "dependency").flatMap((dependency) => {
    const group = textOf(dependency, "groupId")?.value;
    const artifact = textOf(dependency, "artifactId");
    if (group === undefined || !artifact) return [];
    const version = textOf(dependency, "version")?.value;
    const scope = textOf(dependency, "scope")?.value;
    return [
      {
        name: `${fill(group)}:${fill(artifact.value)}`,
        range: artifact.range,
        version: version === undefined ? undefined : fill(version),
        area: scope === "test" ? ("test" as const) : undefined,
      },
    ];
  });

  function fill(value: string): string {
    return value.replace(/\$\{([\w.-]{1,100})\}/g, (whole, name: string) => properties.get(name) ?? whole);
  }
}
