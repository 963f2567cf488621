import { expect, test } from "vitest";
import { found, hinted, seenIn } from "../testing/scan-files.ts";

const text = `# syntax=docker/dockerfile:1
ARG REGISTRY=ghcr.io
ARG TAG=latest
FROM --platform=$BUILDPLATFORM pytorch/pytorch:2.4.0-cuda12.1 AS build
# FROM tensorflow/tensorflow
RUN --mount=type=cache,target=/root/.cache \\
    apt-get update && \\
    # the model client
    pip install --no-cache-dir -r requirements.txt "openai>=1.40" 'transformers[torch]==4.44.0' && \\
    echo "pip install anthropic"
FROM build AS runtime
FROM \${REGISTRY}/huggingface/text-generation-inference:\${TAG}
COPY --from=build /app /app
COPY --from=ollama/ollama:0.3 /bin/ollama /bin/ollama
ENV OPENAI_API_KEY=sk-secret NODE_ENV=production
ENV HF_TOKEN hf_secret
RUN <<EOF
npm install -g @anthropic-ai/claude-code@1.0.2
ollama pull llama3.2:3b
hf download BAAI/bge-m3 --local-dir /models
EOF
CMD ["python", "-m", "app"]
`;

test("images of all stages, what is installed, models that are fetched", () => {
  expect(found({ "services/llm/Dockerfile": text })).toEqual([
    "model:llama3.2 3b in product",
    "pkg:docker/ghcr.io/huggingface/text-generation-inference latest in product",
    "pkg:docker/ollama/ollama 0.3 in product",
    "pkg:docker/pytorch/pytorch 2.4.0-cuda12.1 in product",
    "pkg:huggingface/BAAI/bge-m3 in product",
    "pkg:npm/%40anthropic-ai/claude-code 1.0.2 in development",
    "pkg:pypi/openai >=1.40 in product",
    "pkg:pypi/transformers 4.44.0 in product",
  ]);
});

test("variables are seen by their names, at their places, without values", () => {
  const seen = seenIn({ Dockerfile: text });
  expect(seen).toContain("Dockerfile:15:5 OPENAI_API_KEY");
  expect(seen).toContain("Dockerfile:16:5 HF_TOKEN");
  expect(seen).toContain("Dockerfile:9:52 openai >=1.40");
  expect(seen.join()).not.toMatch(/secret/);
});

test("a stage is no image, and neither is a comment", () => {
  expect(found({ Dockerfile: "FROM alpine AS ollama\nFROM ollama\n# FROM ollama/ollama\n" })).toEqual([]);
  expect(hinted({ Dockerfile: "FROM nvidia/cuda:12.1\n" })).toEqual(["pkg:docker/nvidia/cuda"]);
});

test("what only looks like an AI image is none", () => {
  const names = ["pgvector/pgvector", "redis/redis-stack", "apache/airflow", "jupyter/scipy-notebook"];
  const others = ["ghcr.io/acme/openai-proxy-docs", "acme/ollama-exporter", "ollama", "pytorch"];
  for (const name of [...names, ...others]) expect(found({ Dockerfile: `FROM ${name}:1\n` })).toEqual([]);
});

test("a mirror of Docker Hub holds the same image", () => {
  const image = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/docker-hub/ollama/ollama:0.4";
  expect(found({ Containerfile: `FROM ${image}\n` })).toEqual(["pkg:docker/ollama/ollama 0.4 in product"]);
});

test("lines that end with CR LF go on as others do", () => {
  const crlf =
    'FROM a\r\nRUN pip install "langchain-openai>=0.2" \\\r\n    sentence-transformers==3.3.0 \\\r\n  && pip install groq\\\r\n    trl\r\n';
  expect(found({ Dockerfile: crlf })).toEqual(found({ Dockerfile: crlf.replaceAll("\r\n", "\n") }));
  expect(found({ Dockerfile: crlf })).toHaveLength(4);
});

test("what a command is run with does not hide the command", () => {
  const text = `FROM python
RUN --mount=type=cache,target=/root/.cache --network=default pip install openai==1.40.0
RUN --mount=type=secret,id=key \\
    npm ci
`;
  expect(found({ Dockerfile: text })).toEqual(["pkg:pypi/openai 1.40.0 in product"]);
});

test.each([
  ['["pip", "install", "openai==1.2"]', "pkg:pypi/openai 1.2 in product"],
  ['bash -ec "cd app && pip install openai"', "pkg:pypi/openai in product"],
  ['["/bin/sh", "-c", "pip install openai"]', "pkg:pypi/openai in product"],
  ["if true; then pip install openai; fi", "pkg:pypi/openai in product"],
  ["/opt/venv/bin/pip --no-cache-dir install openai", "pkg:pypi/openai in product"],
  ["pip install git+https://token@example.com/huggingface/diffusers.git@v1", "pkg:pypi/diffusers in product"],
  ['pip install "git+https://example.com/a.git#egg=transformers[torch]"', "pkg:pypi/transformers in product"],
  ["conda install -y conda-forge::pytorch=2.3 -c pytorch", "pkg:pypi/torch 2.3 in product"],
])("RUN %s", (command, expected) => {
  expect(found({ Dockerfile: `FROM python\nRUN ${command}\n` })).toEqual([expected]);
});

test("commands that install nothing, and words that only name what is installed elsewhere", () => {
  const text = `FROM python
RUN bash -c
RUN echo "then pip install openai"
RUN conda install -c pytorch numpy
RUN ["echo", "pip", "install", "openai"]
`;
  expect(found({ Dockerfile: text })).toEqual([]);
});
