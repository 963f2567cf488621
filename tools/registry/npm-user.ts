import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Somebody who uses npm with a registry of ours, and with nothing of the settings of the person who runs this. */
export interface NpmUser {
  readonly env: NodeJS.ProcessEnv;
  /** Runs a program in a folder. */
  readonly run: (command: string, args: readonly string[], cwd: string) => SpawnSyncReturns<string>;
  /**
   * Runs npm in a folder.
   * @throws {Error} with what it said, where it fails.
   */
  readonly npm: (args: readonly string[], cwd: string) => string;
}

/** A user whose settings and cache are in `folder`. npm wants a token to publish; the registry takes any. */
export function createNpmUser(folder: string, registry: string): NpmUser {
  const userconfig = join(folder, "npmrc");
  writeFileSync(userconfig, `${registry.replace("http:", "")}:_authToken=nobody\n`);
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
    NO_COLOR: "1",
    NO_PROXY: ["127.0.0.1", process.env.NO_PROXY].filter(Boolean).join(","),
    npm_config_registry: registry,
    npm_config_userconfig: userconfig,
    npm_config_cache: join(folder, "cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    npm_config_provenance: "false",
  };
  const run: NpmUser["run"] = (command, args, cwd) =>
    spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 26 });
  return {
    env,
    run,
    npm(args, cwd) {
      const { status, stdout, stderr } = run("npm", args, cwd);
      if (status !== 0) throw new Error(`npm ${args.join(" ")} ended with ${status}: ${stderr}${stdout}`);
      return stdout;
    },
  };
}
