import { expect, test } from "vitest";
import { readImageName } from "./image-name.ts";

test.each([
  ["ollama/ollama:0.3.12", "ollama/ollama", "0.3.12"],
  ["docker.io/library/postgres", "postgres", undefined],
  ["index.docker.io/ollama/ollama", "ollama/ollama", undefined],
  ["ghcr.io/ggml-org/llama.cpp:server-b4000", "ghcr.io/ggml-org/llama.cpp", "server-b4000"],
  ["localhost:5000/a/b:1", "localhost:5000/a/b", "1"],
  [`vllm/vllm-openai@sha256:${"ab12".repeat(16)}`, "vllm/vllm-openai", "sha256:ab12ab12ab12"],
  [`vllm/vllm-openai:v0.6@sha256:${"ab12".repeat(16)}`, "vllm/vllm-openai", "v0.6"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as compose files write it
  ["${REGISTRY:-docker.io}/ollama/ollama:${TAG:-latest}", "ollama/ollama", "latest"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as compose files write it
  ["${REGISTRY}/ollama/ollama:${TAG}", "ollama/ollama", undefined],
  ["{{ .Values.registry }}/ollama/ollama:{{ .Values.tag }}", "ollama/ollama", undefined],
  ["docker://ollama/ollama:1", "ollama/ollama", "1"],
])("%s", (reference, name, version) => {
  expect(readImageName(reference)).toMatchObject({ name, version });
});

test("nothing is made up of a name that a variable holds", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as compose files write it
  expect(readImageName("registry/${NAME}:1")).toBeUndefined();
  expect(readImageName("")).toBeUndefined();
  expect(readImageName("a".repeat(600))).toBeUndefined();
});
