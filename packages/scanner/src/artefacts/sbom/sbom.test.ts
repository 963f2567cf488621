import { expect, test } from "vitest";
import { found, scanFiles, seenIn } from "../../testing/scan-files.ts";

const cycloneDx = JSON.stringify(
  {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    components: [
      {
        type: "library",
        name: "torch",
        purl: "pkg:pypi/torch@2.4.0",
        components: [{ type: "library", name: "client", purl: "pkg:npm/%40mistralai/mistralai@1.3.0" }],
      },
      { type: "library", name: "lodash", purl: "pkg:npm/lodash@4.17.21" },
      { type: "library", name: "lightgbm", purl: "pkg:pypi/lightgbm@4.5.0", scope: "excluded" },
      {
        type: "machine-learning-model",
        name: "Llama-3.1-8B",
        version: "0e9e39f",
        supplier: { name: "Meta" },
        purl: "pkg:huggingface/meta-llama/Llama-3.1-8B@0e9e39f",
        modelCard: {
          modelParameters: { datasets: [{ type: "dataset", name: "support-tickets" }, { ref: "x" }] },
        },
      },
      { type: "machine-learning-model", name: "churn", version: "3" },
      { type: "container", name: "ollama", purl: "pkg:docker/ollama/ollama@0.3.14" },
      { type: "data", name: "tickets.csv" },
    ],
  },
  null,
  2,
);

test("CycloneDX: models, packages and images, with their places; data that models were made with", () => {
  expect(found({ "bom.json": cycloneDx })).toEqual([
    "model:churn 3 in product",
    "pkg:docker/ollama/ollama 0.3.14 in product",
    "pkg:huggingface/meta-llama/Llama-3.1-8B 0e9e39f in product",
    "pkg:npm/%40mistralai/mistralai 1.3.0 in product",
    "pkg:pypi/lightgbm 4.5.0 in development",
    "pkg:pypi/torch 2.4.0 in product",
  ]);
  expect(scanFiles({ "bom.json": cycloneDx }).data.map(({ name, use }) => `${name} ${use}`)).toEqual([
    "support-tickets training",
    "tickets.csv unknown",
  ]);
  expect(seenIn({ "bom.json": cycloneDx })).toContain("bom.json:8:16 pkg:pypi/torch@2.4.0");
  const [model] = scanFiles({ "bom.json": cycloneDx }).components.filter(({ name }) =>
    name.includes("Llama"),
  );
  expect(model).toMatchObject({ type: "model", provider: "Meta" });
});

test("a list that aims-lint wrote says nothing new of the code", () => {
  const own = JSON.stringify({
    bomFormat: "CycloneDX",
    metadata: { tools: { components: [{ type: "application", name: "aims-lint" }] } },
    components: [{ type: "library", name: "openai", purl: "pkg:npm/openai@4" }],
  });
  expect(found({ "ml-bom.cdx.json": own })).toEqual([]);
});

test("SPDX 2.3", () => {
  const text = JSON.stringify({
    spdxVersion: "SPDX-2.3",
    packages: [
      {
        name: "anthropic",
        versionInfo: "0.39.0",
        supplier: "NOASSERTION",
        externalRefs: [{ referenceType: "purl", referenceLocator: "pkg:pypi/anthropic@0.39.0" }],
      },
      { name: "openai" },
      {
        name: "djl",
        externalRefs: [{ referenceType: "purl", referenceLocator: "pkg:maven/ai.djl/api@0.30.0" }],
      },
    ],
  });
  expect(found({ "sbom/app.spdx.json": text })).toEqual([
    "pkg:maven/ai.djl/api 0.30.0 in product",
    "pkg:pypi/anthropic 0.39.0 in product",
  ]);
});

test("SPDX 3 with its profile for AI", () => {
  const text = JSON.stringify({
    "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
    "@graph": [
      { type: "Organization", spdxId: "org", name: "Acme" },
      {
        type: "ai_AIPackage",
        spdxId: "m",
        name: "churn",
        software_packageVersion: "2.1",
        suppliedBy: "org",
      },
      { type: "dataset_DatasetPackage", spdxId: "d", name: "customers" },
      { type: "Relationship", from: "m", relationshipType: "trainedOn", to: ["d"] },
      { type: "software_Package", name: "openai", software_packageUrl: "pkg:npm/openai@4.1.0" },
    ],
  });
  const code = scanFiles({ "app.spdx.json": text });
  expect(code.components).toMatchObject([
    { id: "model:churn", provider: "Acme", versions: ["2.1"] },
    { id: "pkg:npm/openai" },
  ]);
  expect(code.data).toMatchObject([{ name: "customers", use: "training" }]);
});

test("what is nested deeply, and what may be secret in a package URL, does no harm", () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const nested = `{"@context": ${deep}, "spdxVersion": ${deep}}`;
  expect(scanFiles({ "bom.json": nested, "app.spdx.json": nested }).components).toEqual([]);
  const secret = {
    bomFormat: "CycloneDX",
    components: [{ name: "openai", purl: "pkg:npm/openai@4?download_url=https://u:secret@h" }],
  };
  expect(seenIn({ "bom.json": JSON.stringify(secret) })).toEqual(["bom.json:1:65 pkg:npm/openai@4"]);
});

test("other forms are said to be unread, and what is no list of parts is left alone", () => {
  const code = scanFiles({
    "bom.xml": '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"></bom>',
    "app.spdx": "SPDXVersion: SPDX-2.3\n",
    "sbom/broken.json": '{"bomFormat": "CycloneDX", ',
    "hardware/bom.json": '{"parts": [{"name": "resistor"}]}',
    "maven/bom.xml": "<project></project>",
  });
  expect(code.files.unread.map(({ path }) => path)).toEqual(["app.spdx", "bom.xml", "sbom/broken.json"]);
  expect(code.components).toEqual([]);
});

test("two hundred thousand parts within one break nothing", () => {
  const parts = Array.from({ length: 200_000 }, () => '{"name":"a"}').join();
  const text = `{"bomFormat":"CycloneDX","components":[{"name":"a","components":[${parts},{"type":"library","name":"openai","purl":"pkg:npm/openai@4"}]}]}`;
  expect(scanFiles({ "bom.json": text }).components.map(({ id }) => id)).toEqual(["pkg:npm/openai"]);
});
