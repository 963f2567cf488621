import { expect, test } from "vitest";
import { found, hinted, scanFiles, seenIn } from "../testing/scan-files.ts";

const workloads = `apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data:
  OPENAI_BASE_URL: https://example.org
---
apiVersion: apps/v1
kind: StatefulSet
spec:
  template:
    spec:
      initContainers:
        - image: ollama/ollama:0.3.14
      containers:
        - name: tgi
          image: ghcr.io/huggingface/text-generation-inference:2.4
          args:
            - --model-id
            - BAAI/bge-m3
          env:
            - name: GROQ_API_KEY
              valueFrom: { secretKeyRef: { name: keys, key: groq } }
---
apiVersion: batch/v1
kind: CronJob
spec: { jobTemplate: { spec: { template: { spec: { containers: [{ image: "pytorch/pytorch:2.4.0" }] } } } } }
---
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
spec:
  predictor:
    model:
      modelFormat: { name: huggingface }
      storageUri: hf://meta-llama/Llama-3.1-8B
`;

test("every document and every sort of workload", () => {
  expect(found({ "deploy/all.yaml": workloads })).toEqual([
    "pkg:docker/ghcr.io/huggingface/text-generation-inference 2.4 in product",
    "pkg:docker/ollama/ollama 0.3.14 in product",
    "pkg:docker/pytorch/pytorch 2.4.0 in product",
    "pkg:huggingface/BAAI/bge-m3 in product",
    "pkg:huggingface/meta-llama/Llama-3.1-8B in product",
    "resource:serving.kserve.io/InferenceService in product",
  ]);
  expect(hinted({ "deploy/all.yaml": workloads })).toEqual([
    "service:api.groq.com",
    "service:api.openai.com",
  ]);
});

test("places count in the whole file, also behind the first document", () => {
  const seen = seenIn({ "a.yaml": workloads });
  expect(seen).toContain("a.yaml:13:18 ollama/ollama:0.3.14");
  expect(seen).toContain("a.yaml:29:7 serving.kserve.io/InferenceService");
});

test("only what turns out to be a manifest counts as one", () => {
  expect(scanFiles({ "a.yaml": "image: ollama/ollama\n", "b.yaml": workloads }).files.manifests).toBe(1);
  expect(found({ "data.yaml": "image: ollama/ollama\n" })).toEqual([]);
});

test("a template of Helm is read by line", () => {
  const template = `apiVersion: apps/v1
kind: Deployment
spec:
{{- if .Values.enabled }}
      containers:
        # image: vllm/vllm-openai
        - image: "ollama/ollama:{{ .Values.tag }}"
          env:
            - name: ANTHROPIC_API_KEY
            - name: {{ .Values.other }}
{{- end }}
`;
  expect(seenIn({ "chart/templates/deployment.yaml": template })).toEqual([
    "chart/templates/deployment.yaml:7:19 ollama/ollama",
    "chart/templates/deployment.yaml:9:21 ANTHROPIC_API_KEY",
  ]);
});

test("a manifest that holds a template of something else is read whole", () => {
  const text = `apiVersion: v1
kind: Pod
metadata: { annotations: { note: "{{ $labels.pod }}" } }
spec: { containers: [{ image: "vllm/vllm-openai:v0.6", args: ["--model", "org/name"] }] }
`;
  expect(found({ "pod.yaml": text })).toEqual([
    "pkg:docker/vllm/vllm-openai v0.6 in product",
    "pkg:huggingface/org/name in product",
  ]);
});

test("charts and values of Helm; what is switched off does not count", () => {
  const files = {
    "chart/Chart.yaml":
      "apiVersion: v2\nname: a\ndependencies:\n  - name: ollama\n    version: 0.60.0\n  - name: postgresql\n    version: 1.0.0\n",
    "chart/values.yaml":
      "llm:\n  image:\n    registry: ghcr.io\n    repository: ggml-org/llama.cpp\n    tag: server\nvllm:\n  enabled: false\n  image:\n    repository: vllm/vllm-openai\n",
  };
  expect(found(files)).toEqual([
    "pkg:docker/ghcr.io/ggml-org/llama.cpp server in product",
    "pkg:helm/ollama 0.60.0 in product",
  ]);
});

test("images under other names, and the models that they serve", () => {
  const files = {
    "values-gpu.yaml":
      'servingEngineSpec:\n  modelSpec:\n    - name: small\n      repository: "vllm/vllm-openai"\n      tag: "v0.6.3"\n      modelURL: "facebook/opt-125m"\n',
    "compose.yaml":
      'services:\n  llm:\n    image: ollama/ollama\n    entrypoint: ["/bin/sh", "-c"]\n    command:\n      - |\n        ollama serve &\n        ollama pull llama3\n        wait\n',
  };
  expect(found(files)).toEqual([
    "model:llama3 in product",
    "pkg:docker/ollama/ollama in product",
    "pkg:docker/vllm/vllm-openai v0.6.3 in product",
    "pkg:huggingface/facebook/opt-125m in product",
  ]);
});

test("Kustomize puts images in the place of others", () => {
  const text =
    "kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nimages:\n  - name: llm\n    newName: vllm/vllm-openai\n    newTag: v0.6\n";
  expect(found({ "kustomization.yaml": text })).toEqual(["pkg:docker/vllm/vllm-openai v0.6 in product"]);
});
