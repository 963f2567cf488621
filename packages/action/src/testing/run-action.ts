import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../../../node/src/testing/temporary-folder.ts";
import { readOutputs } from "./read-outputs.ts";

/** How a step is run. */
export interface Step {
  readonly workspace: string;
  /** `pull_request`; default `push`. */
  readonly event?: string;
  readonly payload?: object;
  /** What stands under `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Every host that it asked for. */
  readonly hosts: readonly string[];
}

const bundle = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
const preload = fileURLToPath(new URL("only-loopback.cjs", import.meta.url));

/** For tests: a token of the form that GitHub gives a run. */
export const token = "ghs_1234567890abcdefghijklmnopqrstuvwxyz";

/** For tests: runs the built action as a runner would, without a network. `npm run build` builds it first. */
export async function runAction({
  workspace,
  event = "push",
  payload = {},
  inputs = {},
  env = {},
}: Step): Promise<Ran> {
  const folder = temporaryFolder({
    "event.json": JSON.stringify(payload),
    output: "",
    summary: "",
    network: "",
  });
  mkdirSync(join(folder, "temp"));
  const file = (name: string): string => join(folder, name);
  const given = { today: "2026-11-21", token, ...inputs };
  const child = spawn(process.execPath, ["--require", preload, bundle], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      NETWORK_LOG: file("network"),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file("event.json"),
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_REPOSITORY: "havnelund/governance",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: "http://127.0.0.1:9",
      GITHUB_WORKFLOW: "AI management system",
      GITHUB_JOB: "aims-lint",
      GITHUB_REF: "refs/heads/main",
      GITHUB_SHA: "0".repeat(40),
      RUNNER_TEMP: file("temp"),
      ...Object.fromEntries(
        Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
      ...env,
    },
  });
  const [stdout, stderr, status] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((done) => child.on("close", done)),
  ]);
  const read = (name: string): string => readFileSync(file(name), "utf8");
  const hosts = [...new Set(read("network").split("\n"))].filter((host) => host !== "").sort();
  return { status, stdout, stderr, outputs: readOutputs(read("output")), summary: read("summary"), hosts };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
