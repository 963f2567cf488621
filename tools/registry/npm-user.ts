import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** How a program ended, and what it said. */
export interface Ending {
  /** `null` where it was ended from outside. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Somebody who uses npm with a registry of ours, and with nothing of the settings of the person who runs this. */
export interface NpmUser {
  readonly env: NodeJS.ProcessEnv;
  /** Runs a program in a folder. It does not outlive its time, nor the process that runs this. */
  readonly run: (command: string, args: readonly string[], cwd: string) => Promise<Ending>;
  /**
   * Runs npm in a folder.
   * @throws {Error} with what it said, where it fails.
   */
  readonly npm: (args: readonly string[], cwd: string) => Promise<string>;
}

/** Shorter than the tests wait, so that a failing one leaves nothing behind. */
const patience = 200_000;

/** A user whose settings and cache are in `folder`. npm wants a token to publish; the registry takes any. */
export function createNpmUser(folder: string, registry: string): NpmUser {
  const env = environment(folder, registry);
  const run: NpmUser["run"] = async (command, args, cwd) => {
    // Not spawnSync: a test that blocks its worker for a minute makes vitest give the worker up.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    const end = (): boolean => child.kill("SIGKILL");
    process.once("exit", end);
    try {
      const [[status], stdout, stderr] = await Promise.all([
        once(child, "close") as Promise<[number | null]>,
        text(child.stdout),
        text(child.stderr),
      ]);
      return { status, stdout, stderr };
    } finally {
      process.off("exit", end);
    }
  };
  return {
    env,
    run,
    async npm(args, cwd) {
      const { status, stdout, stderr } = await run("npm", args, cwd);
      if (status !== 0) throw new Error(`npm ${args.join(" ")} ended with ${status}: ${stderr}${stdout}`);
      return stdout;
    },
  };
}

function environment(folder: string, registry: string): NodeJS.ProcessEnv {
  const userconfig = join(folder, "npmrc");
  const globalconfig = join(folder, "global-npmrc");
  writeFileSync(userconfig, `${registry.replace("http:", "")}:_authToken=nobody\n`);
  writeFileSync(globalconfig, "");
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
    NO_COLOR: "1",
    npm_config_registry: registry,
    npm_config_noproxy: "127.0.0.1",
    npm_config_userconfig: userconfig,
    npm_config_globalconfig: globalconfig,
    npm_config_cache: join(folder, "cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    npm_config_provenance: "false",
    // What comes from elsewhere comes through our registry, which may have to wait for it.
    npm_config_fetch_retries: "5",
    npm_config_fetch_retry_mintimeout: "1000",
  };
}
