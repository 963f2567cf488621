import { expect, test } from "vitest";
import { found, hinted, seenIn } from "../testing/scan-files.ts";

const workflow = `on: pull_request
permissions:
  contents: read
  models: read
jobs:
  review:
    container: pytorch/pytorch:2.4.0
    services:
      llm: { image: "ollama/ollama:0.3" }
    steps:
      - uses: actions/checkout@v4
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}
      - uses: Actions/AI-Inference@a380166897b5408b8fb7dddd148142794cb5624a
      # uses: openai/codex-action@v1
      - run: |
          python -m pip install -U scikit-learn==1.5.1
          echo "uses: openai/codex-action@v1"
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;

test("actions, images, installs and permissions of a workflow are of development", () => {
  expect(found({ ".github/workflows/ci.yml": workflow })).toEqual([
    "pkg:docker/ollama/ollama 0.3 in development",
    "pkg:docker/pytorch/pytorch 2.4.0 in development",
    "pkg:githubactions/actions/ai-inference a380166897b5408b8fb7dddd148142794cb5624a in development",
    "pkg:githubactions/anthropics/claude-code-action v1 in development",
    "pkg:pypi/scikit-learn 1.5.1 in development",
    "service:models.github.ai in development",
  ]);
  expect(hinted({ ".github/workflows/ci.yml": workflow })).toEqual([
    "service:api.anthropic.com",
    "service:api.openai.com",
  ]);
  expect(seenIn({ ".github/workflows/ci.yml": workflow })).toContain(
    ".github/workflows/ci.yml:14:42 ANTHROPIC_API_KEY",
  );
});

test("an action that is offered to others is of the product", () => {
  expect(
    found({ "action.yml": "runs:\n  using: composite\n  steps:\n    - uses: actions/ai-inference@v1\n" }),
  ).toEqual(["pkg:githubactions/actions/ai-inference v1 in product"]);
});

test("only the exact name of an action counts", () => {
  const names = [
    "semantic-release/semantic-release@v3",
    "acme/copilot-deploy@v1",
    "acme/openai-docs-publisher@v1",
    "openai/codex-action-docs@v1",
    "./.github/actions/openai",
  ];
  const steps = names.map((name) => `      - uses: ${name}\n`).join("");
  const text = `name: copilot\njobs:\n  a:\n    env: { KEY_OPENED: 1 }\n    steps:\n${steps}`;
  expect(found({ ".github/workflows/copilot.yml": text })).toEqual([]);
  expect(hinted({ ".github/workflows/copilot.yml": text })).toEqual([]);
});

test("GitLab: images, services, variables, scripts", () => {
  const text = `image: { name: "tensorflow/tensorflow:2.17.0" }
variables:
  COHERE_API_KEY: $KEY
test:
  services: ["ollama/ollama:0.3", postgres]
  tags: !reference [.x, tags]
  script:
    - pip install lightgbm
    - "npm i openai@4"
`;
  expect(found({ ".gitlab-ci.yml": text })).toEqual([
    "pkg:docker/ollama/ollama 0.3 in development",
    "pkg:docker/tensorflow/tensorflow 2.17.0 in development",
    "pkg:npm/openai 4 in development",
    "pkg:pypi/lightgbm in development",
  ]);
  expect(hinted({ ".gitlab-ci.yml": text })).toEqual(["service:api.cohere.com"]);
});
