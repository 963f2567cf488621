import { nearest, type Skeleton, type SkeletonSystem } from "@aims-lint/core";
import { UsageError } from "../arguments/usage-error.ts";

/**
 * Reads `Reply Draft=provider,user` as the system with a number. A role may be named by another word for it, such as `deployer`.
 * @throws {UsageError} where a name or a role is missing, or a role is unknown.
 */
export function readSystem(
  text: string,
  number: number,
  { roles: known, readRole }: Pick<Skeleton, "roles" | "readRole">,
): SkeletonSystem {
  const at = text.lastIndexOf("=");
  const name = (at < 0 ? text : text.slice(0, at)).trim();
  const roles =
    at < 0
      ? []
      : text
          .slice(at + 1)
          .split(/[,+]/)
          .map((role) => role.trim().toLowerCase());
  const fault = nameFault(name);
  if (fault !== undefined) throw new UsageError(`--system ${text}: ${fault}`);
  const names = known.map((role) => role.name);
  const meant = (role: string): readonly string[] =>
    names.includes(role) ? [role] : (readRole?.(role) ?? []);
  const wrong = roles.find((role) => meant(role).length === 0);
  if (roles.length === 0 || wrong === "") {
    throw new UsageError(
      `Say what you are to ${name}: --system "${name}=${names[1] ?? ""}". Roles are ${names.join(", ")}.`,
    );
  }
  if (wrong !== undefined) {
    const guess = nearest(wrong, names);
    const hint = guess === undefined ? "" : ` Did you mean ${guess}?`;
    throw new UsageError(`There is no role ${wrong}.${hint} Roles are ${names.join(", ")}.`);
  }
  return { id: systemId(number), name, roles: [...new Set(roles.flatMap(meant))] };
}

/** `SYS-001`. */
export function systemId(number: number): string {
  return `SYS-${String(number).padStart(3, "0")}`;
}

const longest = 80;

/** What is wrong with a name that is to stand in titles, tables and comments. */
export function nameFault(name: string): string | undefined {
  if (name.trim() === "") return "A name is needed.";
  if (name.length > longest) return `A name may have ${longest} characters at most.`;
  return /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(name) ? "A name may hold no invisible characters." : undefined;
}

/** What is wrong with a folder for the documents. */
export function rootFault(root: string): string | undefined {
  const parts = root.split("/");
  if (root.trim() === "" || parts.includes(""))
    return "Name a folder of the project, such as aims or docs/aims.";
  if (parts.some((part) => part === "." || part === ".."))
    return "The folder has to lie in the project, named without . and ..";
  return /[\\:*?"<>|{}\p{Cc}\p{Cf}]/u.test(root)
    ? 'A folder may hold none of these characters: \\ : * ? " < > | { }'
    : undefined;
}
