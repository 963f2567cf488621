import { basename } from "node:path";
import type { Git } from "../git/open-git.ts";

/**
 * What a project is called where nobody says it: as the remote `origin` of its repository, `acme/ai-governance`, with the folder that it lies
 * in there; else its folder. Of an address only the path is taken: what stands before it may be a password.
 * @throws {GitFault} where git cannot answer.
 */
export function nameProject(projectRoot: string, git?: Git): string {
  const own = basename(projectRoot) || "project";
  if (!git) return own;
  const { prefix, workTree } = git.repository;
  const address = git.ask(["config", "--local", "--get", "remote.origin.url"])?.toString("utf8").trim() ?? "";
  const name = nameOf(address) ?? basename(workTree);
  return prefix === "" ? name || own : `${name}/${prefix.slice(0, -1)}`;
}

/** `https://host/owner/name.git`, `ssh://user@host/owner/name`, `user@host:owner/name.git`; a folder of this machine names nothing. */
function nameOf(address: string): string | undefined {
  const [, path] =
    /^[a-z][a-z\d+.-]*:\/\/[^/]+\/(.+)$/i.exec(address) ?? /^[^/:]{2,}:(?!\/\/)(.+)$/.exec(address) ?? [];
  if (path === undefined || /^file:/i.test(address)) return undefined;
  const [plain = ""] = path.slice(0, 500).split(/[?#]/);
  const name = plain.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  return /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(name) && !name.split("/").includes("..") ? name : undefined;
}
