import { ConfigurationError } from "../configs/config.ts";
import { reasonOf } from "../text/reason-of.ts";
import type { Pack } from "./pack.ts";

/** The members of a pack that look at a project. */
const looks = [
  "applicability",
  "evidences",
  "attestations",
  "dueDates",
  "registers",
  "trace",
  "traceable",
  "claims",
] as const;

/** The pack, whose looks at a project name it where they break: an error of somebody else's pack must not be taken for one of ours. */
export function namedWhenItBreaks(pack: Pack): Pack {
  const named = looks.flatMap((member) => {
    const look = pack[member] as ((...given: unknown[]) => unknown) | undefined;
    return look
      ? [[member, (...given: unknown[]) => attempt(() => look.apply(pack, given), pack, member)]]
      : [];
  });
  return { ...pack, ...Object.fromEntries(named) };
}

function attempt(look: () => unknown, { name, version }: Pack, member: string): unknown {
  try {
    return look();
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const fault = new ConfigurationError(
      ["plugins"],
      `The pack ${name} ${version} broke in its ${member}: ${reasonOf(error)}`,
    );
    fault.cause = error;
    throw fault;
  }
}
