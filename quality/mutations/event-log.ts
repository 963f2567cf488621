import { cell } from "./cell.ts";
import { change, type Mutation, remove } from "./mutation.ts";

const policy = "operation/event-log-policy.md";
const phases = /Events are recorded in development[\s\S]*?five minutes\./;

/** Faults in what is written about event logs. */
export const eventLogMutations: readonly Mutation[] = [
  remove("event-log-planned", policy),
  change(
    "event-log-planned",
    policy,
    /\n# [^\n]*\n[\s\S]*$/,
    "\n# Event log policy for AI systems\n\nTo follow.\n",
  ),
  change(
    "event-log-planned",
    policy,
    /\n# [^\n]*\n[\s\S]*$/,
    "\n# Event log policy\n\n## Phases\n\n## What is recorded\n",
  ),
  change(
    "event-log-in-use",
    policy,
    phases,
    "Events are recorded in development and in verification and validation.",
  ),
  change(
    "event-log-in-use",
    policy,
    phases,
    "Events are recorded in training and testing, not in production.",
  ),
  change("event-log-in-use", policy, phases, "In testing. Logs are switched off in operation to save space."),
  cell("event-log-retention-set", policy, "SYS-002", "Retention", ""),
  change(
    "event-log-retention-set",
    policy,
    "plug-in version | time, repository, kind; no content | 1 year |",
    "plug-in version | time, repository, kind; no content | as long as needed |",
  ),
  change(
    "event-log-retention-set",
    policy,
    "parameters, results | 10 years after retirement |",
    "parameters, results | tbd |",
  ),
  change(
    "event-log-retention-set",
    policy,
    "reason, score seen before or after | 5 years |",
    "reason, score seen before or after | - |",
  ),
  change("system-events-logged", policy, /^\| SYS-003 \|.*\n/m, ""),
  change("system-events-logged", policy, "| SYS-003 | prompt blocked", "| SYS-002 | prompt blocked"),
  change("system-events-logged", policy, /(?:^\| SYS-002 \|.*\n)+/m, ""),
  change("event-log-complete", policy, "## Access and integrity", "## Remarks"),
  change("event-log-complete", policy, "owner: Bo Kjeldsen", "owner:"),
  change(
    "event-log-complete",
    policy,
    /## What is recorded\n[\s\S]*?(?=## Version)/,
    "All logs are kept for 5 years.\n\n",
  ),
];
