import { createManifestDetector } from "../create-manifest-detector.ts";
import type { ManifestReading } from "../dependency.ts";
import { readData } from "../reading/read-data.ts";
import { entriesAt } from "../reading/tree.ts";
import { toDependency } from "./to-dependency.ts";

/** `deno.json`, `deno.jsonc`: what it maps to packages of npm. */
export const denoJson = createManifestDetector({
  name: "deno.json",
  ecosystem: "npm",
  path: /(?:^|\/)deno\.jsonc?$/,
  read: readDenoJson,
});

function readDenoJson(text: string): ManifestReading {
  const reading = readData("json", text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const imports = entriesAt(reading.data, "imports");
  return {
    dependencies: imports
      .filter(({ value }) => value.type === "scalar" && value.value.startsWith("npm:"))
      .flatMap((entry) => toDependency(entry, undefined)),
  };
}
