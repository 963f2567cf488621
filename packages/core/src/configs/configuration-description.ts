import type { Severity } from "../rules/rule.ts";

/** A setting, and who says it: `default`, or the file with line and column. */
export interface DescribedSetting<T> {
  readonly value: T;
  readonly from: string;
}

/** A rule as it is set for a file, and who says so. */
export interface DescribedRule {
  readonly rule: string;
  readonly severity: Severity | "off";
  readonly severityFrom: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly optionsFrom: string;
  /** As what a roll-out makes it count for now, until which day; `null` where none holds it back. */
  readonly held: { readonly as: Severity; readonly until: string } | null;
  /** Whether somebody says something of this very rule, for all files or for some. */
  readonly isSet: boolean;
}

/** What is known of one file by the configuration: what it is taken for, and how it is checked. */
export interface ConfigurationDescription {
  /** Relative to the project. */
  readonly file: string;
  /** `read`, or why it is not: `ignored` by a pattern, or `outside` of the folders of the AIMS. */
  readonly reading: "read" | "ignored" | "outside";
  /** What it holds, and how that was recognised. */
  readonly kinds: readonly {
    readonly kind: string;
    readonly by: string;
    readonly evidence: string;
    readonly from: string;
  }[];
  /** What it seems to hold and does not, with the reason. */
  readonly declined: readonly { readonly kind: string; readonly reason: string }[];
  /** The configurations that it is made of, the project's own first. */
  readonly configurations: readonly string[];
  readonly preset: DescribedSetting<string>;
  readonly roots: DescribedSetting<readonly string[]>;
  readonly ignore: DescribedSetting<readonly string[]>;
  readonly groups: DescribedSetting<readonly string[]>;
  /** Patterns of code that is not searched. */
  readonly codeIgnore: DescribedSetting<readonly string[]>;
  /** What code is for, by pattern: `tools/** is development`. */
  readonly codeAreas: readonly DescribedSetting<string>[];
  /** The file of known debt. */
  readonly baseline: DescribedSetting<string>;
  /** The steps of the roll-out: which rules, and their days. */
  readonly rollOut: readonly DescribedSetting<string>[];
  /** Words of the organisation's own for values: `risk status: offen is open`. */
  readonly words: readonly DescribedSetting<string>[];
  readonly packs: readonly string[];
  /** By name. */
  readonly rules: readonly DescribedRule[];
}
