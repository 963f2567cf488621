import type { Output } from "./write-stream.ts";

/**
 * Whether to color: as the option says, else `FORCE_COLOR` (0 and false mean no), else `NO_COLOR`, else whether
 * a person looks at the output.
 */
export function useColor(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  output: Pick<Output, "isTTY">,
): boolean {
  if (option !== undefined) return option;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return output.isTTY === true && term !== "dumb";
}
