import { spawnSync } from "node:child_process";
import process from "node:process";
import type { Known } from "../facts/create-facts.ts";
import type { FileSystem } from "../files/file-system.ts";
import { findExecutable } from "./find-executable.ts";
import { findRepository, type Repository } from "./find-repository.ts";
import { GitFault } from "./git-fault.ts";
import { environment, settings, trustEnvironment } from "./settings.ts";

/** Git on one repository. */
export interface Git {
  readonly repository: Repository;
  /**
   * Runs a command and gives what it printed.
   * @param args the command and its arguments; never a word of somebody else's where an option may stand
   * @throws {GitFault} where it fails, takes too long or prints too much.
   */
  run(args: readonly string[], options?: RunOptions): Buffer;
  /** Does the same where failing is an answer, and gives `undefined` then. */
  ask(args: readonly string[], options?: RunOptions): Buffer | undefined;
}

interface RunOptions {
  readonly input?: string;
  /** Bytes that it may print. Default: 64 MiB. */
  readonly limit?: number;
}

export interface GitOptions {
  /** Milliseconds that a command may take. Default: 30,000. */
  readonly timeout?: number;
  /** Where git is looked for. Default: PATH of the environment. */
  readonly path?: string;
}

const defaultLimit = 64 * 1024 ** 2;

/**
 * Opens the repository of a project. Nothing of the repository is run: see `settings`.
 * @returns why there is no answer, as a sentence, where git is not there or may not read it.
 */
export function openGit(
  files: FileSystem,
  projectRoot: string,
  { timeout = 30_000, path = process.env["PATH"] ?? "" }: GitOptions = {},
): Known<Git> {
  const found = findRepository(files, projectRoot);
  if ("unknown" in found) return found;
  const { gitDir, workTree } = found.fact;
  const program = findExecutable("git", path, workTree);
  if (program === undefined) return { unknown: "Git is not installed, or not on the PATH. Install git." };
  const execute = (
    args: readonly string[],
    { input, limit = defaultLimit }: RunOptions,
    env: NodeJS.ProcessEnv,
  ): Ended =>
    spawnSync(program, args, {
      cwd: workTree,
      env,
      ...(input === undefined ? {} : { input }),
      maxBuffer: limit,
      timeout,
      killSignal: "SIGKILL",
      windowsHide: true,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
  const refusal = refusalOf(
    execute([...settings, "rev-parse", "--git-dir"], {}, trustEnvironment(path, workTree)),
    workTree,
  );
  if (refusal !== undefined) return { unknown: refusal };
  const run = (args: readonly string[], options: RunOptions = {}): Ended =>
    execute(
      [`--git-dir=${gitDir}`, `--work-tree=${workTree}`, ...settings, ...args],
      options,
      environment(path),
    );
  return {
    fact: {
      repository: found.fact,
      run: (args, options) => {
        const ended = run(args, options);
        if (ended.error || ended.status !== 0) throw new GitFault(explain(ended, args[0] ?? "", timeout));
        return ended.stdout;
      },
      ask: (args, options) => {
        const ended = run(args, options);
        if (ended.error) throw new GitFault(explain(ended, args[0] ?? "", timeout));
        return ended.status === 0 ? ended.stdout : undefined;
      },
    },
  };
}

interface Ended {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly error?: Error & { readonly code?: string };
}

/** Git does not read repositories of other users, unless somebody says so. Other faults show when it is asked something. */
function refusalOf({ stderr }: Ended, workTree: string): string | undefined {
  if (!/dubious ownership|unsafe repository/.test(stderr?.toString("utf8") ?? "")) return undefined;
  return `The repository belongs to another user, so git does not read it. If you trust it: git config --global --add safe.directory ${workTree}.`;
}

function explain({ error, stderr }: Ended, command: string, timeout: number): string {
  if (error?.code === "ETIMEDOUT")
    return `git ${command} took longer than ${timeout / 1000} seconds and was stopped.`;
  if (error?.code === "ENOBUFS") return `git ${command} answered with more than can be read.`;
  if (error) return `git cannot be run (${error.code ?? error.message}).`;
  const [said = ""] = stderr.toString("utf8").split("\n");
  return `git ${command} failed: ${said.replace(/^fatal: /, "").slice(0, 300) || "it gave no reason"}.`;
}
