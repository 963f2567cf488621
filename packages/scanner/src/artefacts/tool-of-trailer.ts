import type { Identity } from "../detector.ts";
import type { Signature } from "../signatures/signature.ts";
import { toolsSignatures } from "../signatures/tools.generated.ts";
import { toolIdentity } from "./coding-tools.ts";

const byAuthor: ReadonlyMap<string, Signature> = new Map(
  toolsSignatures.flatMap((tool) => (tool.authors ?? []).map((author) => [author, tool])),
);
const aider = toolsSignatures.find(({ id }) => id === "tool:aider");

/**
 * The coding tool that signed a commit, by the name and address of an author or of a trailer such as `Co-authored-by`; nothing for
 * people. The address tells, or the login in an address that a forge made up; the name does not, since people are called Claude too.
 * Only ` (aider)` behind the name of a person is a mark that the tool sets itself.
 */
export function toolOfTrailer(name: string, email: string): Identity | undefined {
  const address = email.slice(0, 300).trim().toLowerCase();
  const login = /^(?:\d+\+)?([^@\s]+)@users\.noreply\.github\.com$/.exec(address)?.[1];
  const tool = byAuthor.get(login ?? address) ?? (name.trim().endsWith(" (aider)") ? aider : undefined);
  return tool && toolIdentity(tool);
}
