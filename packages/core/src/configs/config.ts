import type { Baseline } from "../baselining/baseline.ts";
import type { Gate } from "../gating/gate.ts";
import type { Wording } from "../kinds/reword-kind.ts";
import type { Pack } from "../packs/pack.ts";
import type { Organisation } from "../results/result.ts";
import type { RollOutStep } from "../rolling-out/roll-out.ts";
import type { Severity } from "../rules/rule.ts";
import type { Preset } from "./presets.ts";

/** What a configuration may say about a rule. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: unknown;
}

/** What is said of rules for some files. */
export interface Override {
  /** Whether a path is one of them. A rule that looks at the whole project is judged by where its finding is. */
  readonly files: (path: string) => boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** What `lint` is told besides the files. */
export interface Config {
  readonly packs: readonly Pack[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** How serious rules are of which `rules` says nothing. Default: `recommended`. */
  readonly preset?: Preset;
  /** Settings for some files; of several that fit a file, the last one counts. */
  readonly overrides?: readonly Override[];
  /** The groups of rules to run besides the packs' own, by name. */
  readonly groups?: readonly string[];
  /** The kinds that the configuration gives to a path, by name; `undefined` where it says nothing. */
  readonly kindsOf?: (path: string) => readonly string[] | undefined;
  /** What the organisation calls kinds, their fields and values, by the name of the kind. */
  readonly aliases?: Readonly<Record<string, Wording>>;
  /** Rules that are to count later. It only ever makes them milder. */
  readonly rollOut?: readonly RollOutStep[];
  /** The debt that was taken on when the tool was adopted. */
  readonly baseline?: Baseline;
  /** Run only these rules, or the rules that speak for these requirements. The engine's own rules always run. */
  readonly only?: { readonly rules?: readonly string[]; readonly requirements?: readonly string[] };
  /** What a change is judged by, where it does not bring that itself. */
  readonly gate?: Gate;
  /** Whose documents are read beside those of the project: they answer for it, and nothing is reported of them. */
  readonly organisation?: Organisation;
  /** Report only on these files; all of them are read, whatever it says. */
  readonly reports?: (path: string) => boolean;
}

/** A setting that cannot be used. `key` is where it stands: `rules.residual-risk-accepted.options.months`. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly key: readonly string[];

  constructor(key: readonly string[], message: string) {
    super(message);
    this.key = key;
  }
}
