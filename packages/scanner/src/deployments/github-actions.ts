import type { Value } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { actionsSignatures } from "../signatures/actions.generated.ts";
import { createFinder } from "../signatures/create-finder.ts";
import { scalarsOf, textAt } from "../yaml/values.ts";
import { yamlDetector } from "../yaml/yaml-detector.ts";
import { type DeploymentReading, seeDeployment } from "./see-deployment.ts";
import { seeImage } from "./see-image.ts";
import { seeVariable } from "./see-variable.ts";

const find = createFinder(actionsSignatures, "pkg:githubactions/");

/** Workflows of GitHub (and of Gitea and Forgejo), and the actions that a repository offers. */
export const githubActions = yamlDetector(
  "github-actions",
  /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+|action)\.ya?ml$/,
  (document, { text }, findings) => {
    seeDeployment(document, { text, findings, how: "workflow", keys: { uses, permissions } });
    seeSecrets(document, text, findings);
  },
);

/** `uses: owner/name/path@ref`, by the exact owner and name. */
function uses(value: Value, { findings }: DeploymentReading): void {
  if (value.type !== "scalar") return;
  if (value.value.startsWith("docker://")) seeImage(value.value, value.range, findings);
  const [name = "", version] = value.value.slice(0, 300).toLowerCase().split("@", 2);
  const signature = find(name) ?? find(name.split("/", 2).join("/"));
  if (/^[\w.-]+\/[\w./-]+$/.test(name)) findings.lists(`pkg:githubactions/${name}`);
  if (!signature) return;
  const { id, tier, what, provider } = signature;
  findings.saw(
    {
      id,
      type: "action",
      name: id.slice("pkg:githubactions/".length),
      what,
      ...(provider ? { provider } : {}),
    },
    { seen: value.value, how: "workflow", tier, range: value.range, ...(version ? { version } : {}) },
  );
}

/** A job that may call the models of GitHub. */
function permissions(value: Value, { findings }: DeploymentReading): void {
  const models = textAt(value, "models");
  if (models?.value !== "read") return;
  findings.saw(
    {
      id: "service:models.github.ai",
      type: "service",
      name: "models.github.ai",
      provider: "GitHub",
      what: "model API",
    },
    { seen: "models: read", how: "workflow", tier: "decisive", range: models.range },
  );
}

/** The names of secrets and settings that a workflow hands on: `${{ secrets.OPENAI_API_KEY }}`. */
function seeSecrets(document: Value, text: string, findings: Findings): void {
  for (const { range } of scalarsOf(document)) {
    const written = text.slice(range.start, range.end);
    if (!written.includes("${{")) continue;
    for (const { 0: whole, 1: name = "", index } of written.matchAll(/\b(?:secrets|vars)\.(\w+)/g)) {
      const start = range.start + index + whole.length - name.length;
      seeVariable(name, { start, end: start + name.length }, findings);
    }
  }
}
