import { type Dossier, doubts, type Provenance } from "@aims-lint/core";
import { artifactLocation, root } from "./artifact-location.ts";
import { limits } from "./limits.ts";
import { sarifText } from "./sarif-text.ts";
import type { Entry } from "./select-entries.ts";
import {
  type Notification,
  notificationDescriptors,
  notificationsOf,
  settingsNotifications,
  toNotification,
} from "./to-notifications.ts";
import { type RunIndex, toResult } from "./to-result.ts";
import { toRules } from "./to-rules.ts";
import { toTaxonomy } from "./to-taxonomy.ts";

/**
 * The one run of a report.
 * @param kept the results that are written, of `all`
 */
export function toRun(dossier: Dossier, kept: readonly Entry[], all: number, isUpload: boolean): object {
  const { result, provenance } = dossier;
  const { folder = "" } = provenance;
  const taxonomy = toTaxonomy(result);
  const rules = toRules(dossier, taxonomy);
  const index: RunIndex = { rules: rules.index, taxonomy, folder, isUpload };
  const written = (notifications: readonly Notification[]): object[] =>
    notifications.map((one) => toNotification(one, index));
  return {
    tool: {
      driver: {
        name: sarifText(provenance.tool.name, limits.name),
        version: sarifText(provenance.tool.version, limits.name),
        semanticVersion: sarifText(provenance.tool.version, limits.name),
        informationUri: "https://github.com/aims-lint/aims-lint",
        rules: rules.descriptors,
        notifications: notificationDescriptors,
        ...(taxonomy.reference ? { supportedTaxonomies: [taxonomy.reference] } : {}),
      },
    },
    automationDetails: { id: `aims-lint/${artifactLocation(folder, "").uri.replace(/^\.$/, "")}` },
    invocations: [
      {
        executionSuccessful: doubts(result).length === 0,
        toolExecutionNotifications: written([...leftOut(kept.length, all), ...notificationsOf(dossier)]),
        toolConfigurationNotifications: written(settingsNotifications(dossier)),
      },
    ],
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
    artifacts: artifactsOf(provenance),
    ...(taxonomy.component ? { taxonomies: [taxonomy.component] } : {}),
    results: kept.map((entry) => toResult(entry, index)),
    columnKind: "utf16CodeUnits",
    properties: runProperties(dossier, all - kept.length),
  };
}

function leftOut(kept: number, all: number): Notification[] {
  if (kept === all) return [];
  const text = `${all - kept} of ${all} results are left out, the least grave ones, because GitHub takes no larger file. The JSON report has all.`;
  return [{ id: "results-left-out", level: "warning", text }];
}

const roles: Readonly<Record<Provenance["inputs"][number]["as"], string>> = {
  document: "analysisTarget",
  configuration: "userSpecifiedConfiguration",
  baseline: "userSpecifiedConfiguration",
  plugin: "extension",
};

function artifactsOf({ inputs, folder = "" }: Provenance): object[] {
  return inputs.slice(0, limits.artifacts).map(({ path, as, sha256, size }) => ({
    location: artifactLocation(path, folder),
    length: size,
    roles: [roles[as]],
    hashes: { "sha-256": sha256 },
  }));
}

/** Figures that SARIF has no place for, each with what it is of. */
function runProperties({ result, provenance }: Dossier, resultsLeftOut: number): object {
  const { today, standard, packs, findings, comparison } = result;
  const { project, commit, noCommit = null } = provenance;
  return {
    today,
    standard,
    packs: packs.map(({ name, version }) => ({ name, version })),
    project,
    commit: commit ? { id: commit.id, on: commit.on, branch: commit.branch ?? null } : null,
    noCommit,
    findings: findings.length,
    resultsLeftOut,
    inputs: provenance.inputs.length,
    ...(comparison
      ? {
          comparedWith: { ref: comparison.base.ref, commit: comparison.base.commit },
          mended: comparison.mended.length,
          gone: comparison.gone.length,
        }
      : {}),
  };
}
