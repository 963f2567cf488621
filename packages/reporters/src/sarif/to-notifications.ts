import { append, type Dossier, doubts, type Outcome, type SkippedFile } from "@aims-lint/core";
import { counted } from "../text/counted.ts";
import { easingPhrases } from "../text/easing-phrases.ts";
import { artifactLocation } from "./artifact-location.ts";
import { limits } from "./limits.ts";
import { sarifId, sarifText } from "./sarif-text.ts";
import type { RunIndex } from "./to-result.ts";

/** What is said of a run besides its results. */
const kinds = {
  "nothing-read": "No document was read.",
  "nothing-recognised": "No document was recognised.",
  "nothing-checked": "No rule had anything to check.",
  "not-read": "A document could not be read.",
  "rule-broken": "A rule broke.",
  "not-there": "A repository that was to be rolled up has no report.",
  "rule-not-evaluated": "A rule could not say all that it has to say.",
  "file-skipped": "Files were not read.",
  "file-not-recognised": "Files were read and fit no kind of document.",
  "settings-eased": "The configuration leaves out rules, makes them milder or lets them count later.",
  "results-left-out": "Not all results are in this file.",
} as const;

type NotificationId = keyof typeof kinds;

export interface Notification {
  readonly id: NotificationId;
  readonly level: "error" | "warning" | "note";
  readonly text: string;
  readonly paths?: readonly string[];
  readonly rule?: string;
}

/** The descriptors of all notifications, for the driver. */
export const notificationDescriptors: readonly object[] = Object.entries(kinds).map(([id, text]) => ({
  id,
  shortDescription: { text },
  fullDescription: { text },
  help: { text },
}));

/** Why the run is no answer, what was not read, and which rules could not say all that they have to. */
export function notificationsOf({ result }: Dossier): Notification[] {
  const { outcomes, files } = result;
  return [
    ...doubts(result).map(({ code, problem, how, about }): Notification => {
      return {
        id: code,
        level: "error",
        text: `${problem} ${how}`,
        ...(code === "not-read" ? { paths: about } : {}),
      };
    }),
    ...outcomes.filter(isOpen).map((outcome): Notification => {
      return { id: "rule-not-evaluated", level: "warning", text: whyOpen(outcome), rule: outcome.rule };
    }),
    ...skipped(files.skipped),
    ...(files.unrecognised.length === 0
      ? []
      : [
          {
            id: "file-not-recognised" as const,
            level: "note" as const,
            text: `No rule looked at what ${counted(files.unrecognised.length, "file")} hold${files.unrecognised.length === 1 ? "s" : ""}: no kind of document fits.`,
            paths: files.unrecognised.map(({ path }) => path),
          },
        ]),
  ];
}

/** What the configuration eases. */
export function settingsNotifications({ result }: Dossier): Notification[] {
  return easingPhrases(result).map((text) => ({ id: "settings-eased", level: "note", text: `${text}.` }));
}

/** As SARIF writes it. */
export function toNotification(
  { id, level, text, paths = [], rule }: Notification,
  { rules, folder }: RunIndex,
): object {
  const index = rule === undefined ? undefined : rules.get(rule);
  return {
    descriptor: { id, index: Object.keys(kinds).indexOf(id) },
    level,
    message: { text: sarifText(text, limits.sentence) },
    ...(rule === undefined || index === undefined ? {} : { associatedRule: { id: sarifId(rule), index } }),
    ...(paths.length === 0
      ? {}
      : {
          locations: paths.slice(0, limits.locations).map((path) => ({
            physicalLocation: { artifactLocation: artifactLocation(path, folder) },
          })),
        }),
  };
}

function isOpen({ outcome, blocked }: Outcome): boolean {
  return blocked > 0 || outcome === "blocked" || outcome === "not-evaluated";
}

function whyOpen({ rule, outcome, reason, blocked, checked }: Outcome): string {
  const what = outcome === "not-evaluated" ? "was not evaluated" : "could not look at everything";
  const why =
    reason ??
    `${blocked} of ${Math.max(blocked, checked)} could not be checked, because what it needs cannot be read, or is not known`;
  return `${rule} ${what}: ${why}`;
}

const reasons: Readonly<Record<SkippedFile["reason"], string>> = {
  format: "not in a format that is read",
  ignored: "ignored by the configuration",
  link: "links, which are not followed",
  unreadable: "not readable",
  "too-large": "too large",
  "not-a-file": "not files",
};

function skipped(files: readonly SkippedFile[]): Notification[] {
  const groups = new Map<SkippedFile["reason"], [SkippedFile, ...SkippedFile[]]>();
  for (const file of files) append(groups, file.reason, file);
  return [...groups].map(([reason, own]) => ({
    id: "file-skipped",
    level: "note",
    text: `${counted(own.length, "file")} not read: ${reasons[reason]}.`,
    paths: own.map(({ path }) => path),
  }));
}
