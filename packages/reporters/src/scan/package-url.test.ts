import { expect, test } from "vitest";
import { packageUrl } from "./package-url.ts";

test.each([
  ["pkg:npm/openai", ["4.52.0"], "pkg:npm/openai@4.52.0"],
  ["pkg:pypi/torch", ["==2.3.1"], "pkg:pypi/torch@2.3.1"],
  ["pkg:golang/x/y", ["v1.2.3"], "pkg:golang/x/y@v1.2.3"],
  [
    "pkg:docker/ollama/ollama",
    ["sha256:".padEnd(71, "a")],
    `pkg:docker/ollama/ollama@sha256%3A${"a".repeat(64)}`,
  ],
  ["pkg:npm/openai", ["^4.0.0"], "pkg:npm/openai"],
  ["pkg:pypi/openai", ["==1.*"], "pkg:pypi/openai"],
  ["pkg:npm/openai", ["1.x"], "pkg:npm/openai"],
  ["pkg:docker/x/y", ["latest"], "pkg:docker/x/y"],
  ["pkg:npm/openai", ["4.0.0", "5.0.0"], "pkg:npm/openai"],
  ["pkg:npm/openai", [], "pkg:npm/openai"],
  ["service:api.openai.com", ["1.0"], undefined],
])("%s in %j is %s", (id, versions, url) => {
  expect(packageUrl({ id, versions })).toBe(url);
});
