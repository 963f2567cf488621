import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ReconciledComponent } from "@aims-lint/core";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { fakeComponent, fakeScan, fakeSighting } from "../testing/fake-scan.ts";
import { formatCycloneDx } from "./format-cyclonedx.ts";

const library = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json");
const schema = (name: string): object =>
  JSON.parse(
    readFileSync(library.replace("package.json", `res/schema/${name}.SNAPSHOT.schema.json`), "utf8"),
  );

/** What the schema that CycloneDX publishes says against a text; empty where it is valid. */
function faultsOf(text: string): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const name of ["iri-reference", "idn-email"]) ajv.addFormat(name, true);
  for (const name of ["spdx", "jsf-0.82"])
    ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  const validate = ajv.compile(schema("bom-1.6"));
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const standing = { state: "undeclared" } as const;
const of = (...args: Parameters<typeof fakeComponent>): ReconciledComponent => ({
  component: fakeComponent(...args),
  standing,
});

const report = fakeScan(
  {
    components: [
      of("pkg:npm/%40ai-sdk/openai", "package", { versions: ["1.2.3"], provider: "Vercel" }),
      of("pkg:pypi/torch", "package", { versions: ["==2.3.1", ">=2"], area: "research" }),
      of("file:models/churn.onnx", "model", { versions: ["sha256:4d7a214614ab"] }),
      of("pkg:huggingface/org/name", "model"),
      of("service:api.openai.com", "service", { provider: "OpenAI" }),
      of("service:localhost:11434", "service", { name: "localhost:11434" }),
      of("pkg:docker/ollama/ollama", "image", { versions: ["0.3.1"] }),
      of("resource:aws_sagemaker_endpoint", "resource"),
      of("pkg:githubactions/actions/ai-inference", "action", { area: "development" }),
      of("tool:claude-code", "tool", { area: "development" }),
    ],
  },
  {
    data: [
      { name: "data/train.csv", source: "file", use: "training", at: fakeSighting().at, area: "product" },
      { name: "data/train.csv", source: "file", use: "testing", at: fakeSighting().at, area: "product" },
    ],
    files: {
      listed: 9,
      read: 4,
      manifests: 2,
      unread: [{ path: "pom.xml", reason: "it ends too early", isManifest: true, isUnsupported: false }],
      left: [],
    },
  },
);

test("the list is valid by the schema of CycloneDX 1.6", () => {
  expect(faultsOf(formatCycloneDx(report, { version: "1.0.0" }))).toEqual([]);
  expect(faultsOf(formatCycloneDx(report, { version: "1.0.0", day: "2026-11-21" }))).toEqual([]);
  expect(faultsOf(formatCycloneDx(fakeScan(), { version: "1.0.0" }))).toEqual([]);
  expect(
    faultsOf('{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{ "type": "x" }] }'),
  ).not.toEqual([]);
});

const bom = JSON.parse(formatCycloneDx(report, { version: "1.0.0" }));
const component = (reference: string): object =>
  bom.components.find((one: Record<string, unknown>) => one["bom-ref"] === reference);

test("each sort of thing is what CycloneDX calls it", () => {
  const types = bom.components.map((one: Record<string, string>) => `${one["type"]} ${one["bom-ref"]}`);
  expect(types).toEqual([
    "library pkg:npm/%40ai-sdk/openai",
    "library pkg:pypi/torch",
    "machine-learning-model file:models/churn.onnx",
    "machine-learning-model pkg:huggingface/org/name",
    "container pkg:docker/ollama/ollama",
    "platform resource:aws_sagemaker_endpoint",
    "application pkg:githubactions/actions/ai-inference",
    "application tool:claude-code",
    "data data:data/train.csv",
  ]);
});

test("a component has its package URL, its places and its state", () => {
  expect(component("pkg:npm/%40ai-sdk/openai")).toMatchObject({
    version: "1.2.3",
    purl: "pkg:npm/%40ai-sdk/openai@1.2.3",
    scope: "required",
    supplier: { name: "Vercel" },
    evidence: { occurrences: [{ location: "services/chat/package.json", line: 5, symbol: "openai" }] },
    properties: [
      { name: "aims-lint:area", value: "product" },
      { name: "aims-lint:state", value: "undeclared" },
      {},
    ],
  });
  expect(component("pkg:pypi/torch")).toMatchObject({ purl: "pkg:pypi/torch", scope: "excluded" });
});

test("a service of others crosses the boundary, one on this machine does not", () => {
  expect(bom.services).toMatchObject([
    { name: "api.openai.com", endpoints: ["https://api.openai.com"], "x-trust-boundary": true },
    { name: "localhost:11434", "x-trust-boundary": false },
  ]);
});

test("data is listed once, with all that it is used for", () => {
  expect(component("data:data/train.csv")).toMatchObject({
    properties: [
      { name: "aims-lint:source", value: "file" },
      { name: "aims-lint:use", value: "testing" },
      { name: "aims-lint:use", value: "training" },
    ],
  });
});

test("the list says what it rests on, and a moment only where somebody names the day", () => {
  expect(bom.metadata.properties).toContainEqual({
    name: "aims-lint:files:unread",
    value: "pom.xml: it ends too early",
  });
  expect(bom.metadata.timestamp).toBeUndefined();
  expect(bom.serialNumber).toBeUndefined();
  const dated = JSON.parse(formatCycloneDx(report, { version: "1.0.0", day: "2026-11-21" }));
  expect(dated.metadata.timestamp).toBe("2026-11-21T00:00:00Z");
});
