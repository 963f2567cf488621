import { expect, test } from "vitest";
import { found, hinted, scanFiles, seenIn } from "../testing/scan-files.ts";

const text = `services:
  api:
    build:
      context: .
      args:
        ANTHROPIC_MODEL: claude
    environment:
      - OPENAI_API_KEY=sk-secret
      - MISTRAL_API_KEY
    models: [llm]
  vllm:
    image: "vllm/vllm-openai:v0.6.3"
    command: --model mistralai/Mistral-7B-Instruct-v0.3 --dtype auto
  tgi:
    image: \${REGISTRY:-ghcr.io}/huggingface/text-generation-inference:2.4
    command: ["--model-id", "BAAI/bge-m3"]
  db:
    image: pgvector/pgvector:pg16
  runner:
    provider:
      type: model
      options:
        model: ai/smollm2
models:
  llm:
    model: ai/qwen3:0.6B-Q4_0
`;

test("images, models and what servers are told to serve", () => {
  expect(found({ "compose.yaml": text })).toEqual([
    "pkg:docker/ai/qwen3 0.6B-Q4_0 in product",
    "pkg:docker/ai/smollm2 in product",
    "pkg:docker/ghcr.io/huggingface/text-generation-inference 2.4 in product",
    "pkg:docker/vllm/vllm-openai v0.6.3 in product",
    "pkg:huggingface/BAAI/bge-m3 in product",
    "pkg:huggingface/mistralai/Mistral-7B-Instruct-v0.3 in product",
  ]);
});

test("images that are no AI are listed: whoever claims one can be told whether it is still there", () => {
  expect(scanFiles({ "compose.yaml": text }).packages).toContain("pkg:docker/pgvector/pgvector");
});

test("names of variables are hints of services", () => {
  expect(hinted({ "docker-compose.yml": text })).toEqual([
    "service:api.anthropic.com",
    "service:api.mistral.ai",
    "service:api.openai.com",
  ]);
  expect(seenIn({ "docker-compose.yml": text })).toContain("docker-compose.yml:8:9 OPENAI_API_KEY");
});

test("an address of a model service in a setting says that it is called; nothing else of it is said", () => {
  const files = {
    "compose.yaml":
      "services:\n  a:\n    environment:\n      - LLM_URL=https://user:secret@api.mistral.ai/v1?key=secret\n      - OLLAMA_URL=http://ollama:11434\n      - NO_PROXY=api.groq.com\n",
    "k8s.yaml":
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - env: [{ name: URL, value: "https://acme-secret.openai.azure.com/" }]\n',
    "main.tf":
      'resource "a" "b" {\n  endpoint = "https://api.cohere.com/v2"\n  docs_url = "https://api.x.ai"\n}\n',
  };
  expect(found(files)).toEqual([
    "service:api.cohere.com in product",
    "service:api.mistral.ai in product",
    "service:openai.azure.com in product",
  ]);
  expect(hinted(files)).toEqual(["service:localhost:11434"]);
  expect(JSON.stringify(scanFiles(files))).not.toContain("secret");
});

test("a broken file is said to be unread, with its line", () => {
  const { files, components } = scanFiles({
    "compose.yml": 'services:\n  a:\n    image: ollama/ollama\nx: [\n  "\n',
  });
  expect(components.map(({ id }) => id)).toEqual(["pkg:docker/ollama/ollama"]);
  expect(files.unread).toMatchObject([
    { path: "compose.yml", reason: expect.stringMatching(/^the YAML cannot be read \(line \d\): /) },
  ]);
  expect(files.manifests).toBe(1);
});

test("a name before the usual one of the file hides nothing", () => {
  const text = "services:\n  a:\n    image: vllm/vllm-openai:v1\n";
  expect(found({ "deploy/vllm-compose.yml": text })).toEqual(["pkg:docker/vllm/vllm-openai v1 in product"]);
});
