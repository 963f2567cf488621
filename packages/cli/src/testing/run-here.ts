import type { Asker } from "../asking/asker.ts";
import { run } from "../run.ts";

/** For tests: runs the command in this process, from the sources; without an `asker` there is nobody to ask. `cwd` is absolute. */
export async function runHere(
  args: readonly string[],
  cwd: string,
  asker?: Asker,
): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written): Parameters<typeof run>[1]["stdout"] => ({
    write(text, done) {
      written[name] += text;
      done();
      return true;
    },
    on: () => undefined,
  });
  const status = await run(args, {
    cwd,
    env: {},
    ...(asker ? { asker } : {}),
    stdout: output("stdout"),
    stderr: output("stderr"),
    say: (...lines) => {
      written.stderr += lines.map((line) => `${line}\n`).join("");
    },
  });
  return { status, ...written };
}
