import { createManifestDetector } from "./create-manifest-detector.ts";
import type { ManifestReading } from "./dependency.ts";
import { readData } from "./reading/read-data.ts";
import { entriesAt, textAt, valueAt } from "./reading/tree.ts";

/** `pubspec.yaml` of Dart and Flutter. */
export const pubspecYaml = createManifestDetector({
  name: "pubspec.yaml",
  ecosystem: "pub",
  path: /(?:^|\/)pubspec\.yaml$/,
  read: readPubspec,
});

function readPubspec(text: string): ManifestReading {
  const reading = readData("yaml", text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const sections = [
    ["dependencies", undefined],
    ["dev_dependencies", "development"],
  ] as const;
  return {
    dependencies: sections.flatMap(([section, area]) =>
      entriesAt(reading.data, section)
        .filter(({ value }) => !valueAt(value, "path") && !valueAt(value, "sdk"))
        .map(({ key, value }) => ({
          name: key.value,
          range: key.range,
          version: textAt(value) ?? textAt(value, "version"),
          area,
        })),
    ),
  };
}
