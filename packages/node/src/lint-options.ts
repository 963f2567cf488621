import type { Config } from "@aims-lint/core";
import type { SettingsOptions } from "./configuring/read-settings.ts";
import type { Progress } from "./create-host.ts";

export interface LintOptions extends SettingsOptions {
  /** The day to compare dates with, `YYYY-MM-DD`; default: today in UTC. */
  readonly today?: string;
  /** Files and folders, absolute or relative to `cwd`: report only on them. A path outside of the AIMS is read as one. */
  readonly paths?: readonly string[];
  /** Run only these rules, or the rules of these requirements. */
  readonly only?: NonNullable<Config["only"]>;
  /**
   * A commit, by any name that git knows: compare with the project as it was where the change left that commit, and say what the change
   * brings. What is not committed yet is part of the change.
   */
  readonly since?: string;
  /**
   * A commit: judge by its configuration, its baseline and its waivers, so that a change cannot switch off what judges it. What the
   * change alters in them is reported.
   */
  readonly configFrom?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Whether a baseline is about to be written, so that one that is named need not be there. Default false. */
  readonly startsBaseline?: boolean;
  /** Whether the code beside the documents is searched for AI components, where a rule asks for it. Default true. */
  readonly code?: boolean;
  /** Whether git is asked for the history of the project, where a rule asks for it. Default true. */
  readonly history?: boolean;
}
