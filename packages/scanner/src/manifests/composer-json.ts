import { createManifestDetector } from "./create-manifest-detector.ts";
import type { ManifestReading } from "./dependency.ts";
import { readData } from "./reading/read-data.ts";
import { entriesAt, textAt } from "./reading/tree.ts";

/** `composer.json`. */
export const composerJson = createManifestDetector({
  name: "composer.json",
  ecosystem: "composer",
  path: /(?:^|\/)composer\.json$/,
  read: readComposerJson,
});

function readComposerJson(text: string): ManifestReading {
  const reading = readData("json", text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const sections = [
    ["require", undefined],
    ["require-dev", "development"],
  ] as const;
  return {
    dependencies: sections.flatMap(([section, area]) =>
      entriesAt(reading.data, section).map(({ key, value }) => ({
        name: key.value,
        range: key.range,
        version: textAt(value),
        area,
      })),
    ),
  };
}
