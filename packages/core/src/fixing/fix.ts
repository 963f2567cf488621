import { builtinRules } from "../builtin/index.ts";
import type { Config } from "../configs/config.ts";
import { resolveRules } from "../configs/resolve-rules.ts";
import type { Host } from "../linting/host.ts";
import { examine } from "../linting/lint.ts";
import { chooseFixes } from "./choose-fixes.ts";
import { EditedFiles, type Texts } from "./edited-files.ts";
import { type Candidate, type DroppedFix, type Fixing, type FixOptions, levelOf } from "./fixing.ts";
import { isStanding } from "./is-standing.ts";
import { reasonNotToFix } from "./reason-not-to-fix.ts";
import { runPass, type State } from "./run-pass.ts";
import { isNarrowed, withAllRules } from "./with-all-rules.ts";

/**
 * Carries out the fixes that findings carry, in memory: those that are `safe`, and with `scaffold` also those that make an empty place
 * for an answer. A fix is kept only where the whole project was checked with it and its finding is gone (a scaffold's may stay),
 * everything is read as before, no comment has changed and no error is new. Waived findings and debt are left alone. The rules and paths that
 * the configuration selects say what is fixed; what must not get worse is judged by all rules that are on. Pure: the order in which
 * files come does not matter, and where it was not stopped, doing it again changes nothing.
 * @throws {ConfigurationError} for settings that cannot be used.
 */
export function fix(host: Host, config: Config, options: FixOptions = {}): Fixing {
  const { scaffold = false, passes = 10, checks = 250 } = options;
  const files = new EditedFiles(host);
  const everything = withAllRules(config);
  const select = selector(files, config, scaffold);
  let left = checks;
  const look = (texts: Texts): State => ({ texts, examination: examine(files.host(texts), everything) });
  const attempt = (from: State, fixes: readonly Candidate[]): State | undefined =>
    left-- > 0 ? look(files.apply(from.texts, fixes)) : undefined;

  const history: State[] = [];
  const fixed: Candidate[][] = [];
  let state = look(new Map());
  let dropped: DroppedFix[] = [];
  let stopped: Fixing["stopped"];
  do {
    history.push(state);
    const { open, closed } = select(state);
    dropped = closed;
    if (open.length === 0) break;
    if (fixed.length === passes) {
      stopped = "passes";
      dropped = [...closed, ...because(open, `it would take more than ${passes} passes`)];
      break;
    }
    const from = state;
    const pass = runPass(from.examination, chooseFixes(open), (fixes) => attempt(from, fixes));
    dropped = [...closed, ...pass.refused];
    if (pass.isOutOfChecks) {
      stopped = "checks";
      const done = new Set([...pass.accepted, ...pass.refused].map(({ finding }) => finding));
      const rest = open.filter(({ finding }) => !done.has(finding));
      dropped.push(...because(rest, "finding out whether it does harm would take too long"));
    }
    if (!pass.state) break;
    const again = history.findIndex(({ texts }) => sameTexts(files, texts, pass.state?.texts ?? texts));
    if (again !== -1) {
      stopped = "cycle";
      const round = [...fixed.splice(again).flat(), ...pass.accepted];
      dropped.push(...because(round, "another fix would undo it"));
      state = history[again] ?? state;
      break;
    }
    state = pass.state;
    fixed.push([...pass.accepted]);
  } while (stopped === undefined);
  return {
    changes: files.changes(state.texts),
    fixed: fixed.flat(),
    dropped,
    ...(stopped ? { stopped } : {}),
    examination: isNarrowed(config) ? examine(files.host(state.texts), config) : state.examination,
  };
}

/** Tells the fixes that may be tried from those that must not, for a moment of the project. */
function selector(
  files: EditedFiles,
  config: Config,
  scaffold: boolean,
): (state: State) => { open: Candidate[]; closed: DroppedFix[] } {
  const rules = new Set(resolveRules(config, builtinRules).map(({ rule }) => rule.id));
  const reports = config.reports ?? (() => true);
  return ({ texts, examination }) => {
    const open: Candidate[] = [];
    const closed: DroppedFix[] = [];
    for (const finding of examination.result.findings) {
      const { fix, rule, at } = finding;
      if (!fix || !isStanding(finding) || !rules.has(rule) || !reports(at.path)) continue;
      if (levelOf(fix) === "suggested" || (levelOf(fix) === "scaffold" && !scaffold)) continue;
      const reason = reasonNotToFix({ finding, fix }, { files, texts, reports });
      if (reason === undefined) open.push({ finding, fix });
      else closed.push({ finding, fix, reason });
    }
    return { open, closed };
  };
}

function because(candidates: readonly Candidate[], reason: string): DroppedFix[] {
  return candidates.map((candidate) => ({ ...candidate, reason }));
}

function sameTexts(files: EditedFiles, a: Texts, b: Texts): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every(
    (path) => files.text(a, path) === files.text(b, path),
  );
}
