import { plain, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Asker, Cancelled } from "./asker.ts";

/**
 * Somebody to ask: a person at a terminal who has not said `--yes`. `undefined` where there is none, so that a script never hangs.
 * What asks is loaded only then.
 */
export async function createAsker(
  given: Given,
  { env, stdin, stderr, asker }: Surroundings,
): Promise<Asker | undefined> {
  if (asker) return given.has("yes") ? undefined : asker;
  if (given.has("yes") || env.CI || !stdin?.isTTY || !stderr.isTTY || env.TERM === "dumb") return undefined;
  const clack = await import("@clack/prompts");
  const streams = { input: process.stdin, output: process.stderr };
  const answer = <T>(given: T | symbol): T => {
    if (clack.isCancel(given)) throw new Cancelled("Nothing was done.");
    return given as T;
  };
  const options = <T>(
    choices: readonly { value: T; label: string; hint?: string }[],
  ): { value: T; label: string; hint?: string }[] =>
    choices.map(({ value, label, hint }) => ({
      value,
      label: safe(label),
      ...(hint === undefined ? {} : { hint: safe(hint) }),
    }));
  return {
    text: async (question, { initial, fault } = {}) =>
      answer<string>(
        await clack.text({
          ...streams,
          message: safe(question),
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (text) => fault?.(text ?? ""),
        }),
      ),
    choose: async (question, choices, initial) =>
      answer(
        await clack.select({
          ...streams,
          message: safe(question),
          options: options(choices) as never,
          ...(initial === undefined ? {} : { initialValue: initial }),
        }),
      ) as never,
    chooseSeveral: async (question, choices, initial) =>
      answer(
        await clack.multiselect({
          ...streams,
          message: safe(question),
          required: false,
          options: options(choices) as never,
          ...(initial === undefined ? {} : { initialValues: [...initial] }),
        }),
      ) as never,
    confirm: async (question, initial) =>
      answer<boolean>(await clack.confirm({ ...streams, message: safe(question), initialValue: initial })),
  };
}

/** Questions may quote the repository. */
function safe(text: string): string {
  return renderLines([plain(text)], { color: false }).slice(0, -1);
}
