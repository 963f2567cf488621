import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("./", import.meta.url));

/** A registry that serves what is published to it, and everything else from where npm would take it. */
export interface Registry {
  /** `http://127.0.0.1:41234/`. */
  readonly url: string;
  /** Resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a registry on loopback, at a free port, that keeps its packages in `folder`. Our own names are never taken from elsewhere.
 * Installs what it needs when that is not there. A registry behind a login cannot be passed on.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  install();
  const npm = settingsOfNpm();
  const child = fork(join(here, "serve.mjs"), [JSON.stringify(settings(folder, npm))], {
    env: { ...process.env, ...(npm.cafile ? { NODE_EXTRA_CA_CERTS: String(npm.cafile) } : {}) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  try {
    return { url: `http://127.0.0.1:${await portOf(child, ended)}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function portOf(child: ChildProcess, ended: Promise<unknown[]>): Promise<number> {
  const failed = ended.then(([code]) =>
    Promise.reject(new Error(`The registry ended with ${String(code)}.`)),
  );
  const [port] = await Promise.race([
    once(child, "message", { signal: AbortSignal.timeout(60_000) }),
    failed,
  ]);
  return port as number;
}

function install(): void {
  const versionAt = (path: string): unknown => JSON.parse(readFileSync(join(here, path), "utf8"));
  const installed = "node_modules/verdaccio/package.json";
  const { dependencies } = versionAt("package.json") as { dependencies: { verdaccio: string } };
  const isThere =
    existsSync(join(here, installed)) &&
    (versionAt(installed) as { version: string }).version === dependencies.verdaccio;
  if (isThere) return;
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--fetch-retries=5"];
  // Without a pipe for what it says, a failure would not say why.
  execFileSync("npm", args, { cwd: here, stdio: "pipe" });
}

function settings(folder: string, npm: NpmSettings): unknown {
  const ours = { access: "$all", publish: "$all" };
  return {
    storage: join(folder, "storage"),
    self_path: folder,
    max_body_size: "50mb",
    auth: { htpasswd: { file: join(folder, "users") } },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    uplinks: { upstream: upstream(npm) },
    packages: { "aims-lint": ours, "@aims-lint/*": ours, "**": { access: "$all", proxy: "upstream" } },
  };
}

type NpmSettings = Readonly<Record<string, string | boolean | null | undefined>>;

/** Where and how npm gets packages here; nothing that is secret. */
function settingsOfNpm(): NpmSettings {
  return JSON.parse(execFileSync("npm", ["config", "list", "--json"], { encoding: "utf8", cwd: here }));
}

function upstream(npm: NpmSettings): unknown {
  const given = {
    url: npm.registry,
    http_proxy: npm.proxy,
    https_proxy: npm["https-proxy"],
    no_proxy: npm.noproxy,
  };
  const known = Object.entries(given).filter(([, value]) => typeof value === "string" && value !== "");
  return {
    ...Object.fromEntries(known),
    strict_ssl: npm["strict-ssl"] !== false,
    timeout: "60s",
    max_fails: 50,
  };
}
