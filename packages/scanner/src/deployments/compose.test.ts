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
