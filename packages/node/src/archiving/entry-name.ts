/**
 * The name in the archive of a file of the project. Characters that some file systems know no names with, and names that lead elsewhere
 * where an archive is unpacked, are written as %XX.
 * @param path relative to the project; may begin with `../`
 */
export function entryName(path: string): string {
  const parts = path.split("/");
  const ups = parts.findIndex((part) => part !== "..");
  const folder = ups === 0 ? "project" : `outside/${ups}`;
  return [folder, ...parts.slice(Math.max(ups, 0)).map(escapePart)].join("/");
}

function escapePart(part: string): string {
  if (part === "" || part === "." || part === "..") return `%${part.replaceAll(".", "2E")}`;
  return part
    .replace(/[%\\:*?"<>|\p{Cc}\p{Cf}]/gu, (character) => encodeURIComponent(character).replace("*", "%2A"))
    .replace(/[. ]$/, (last) => (last === "." ? "%2E" : "%20"));
}

/** Whether a name is one that an archive of ours may have: below its folder, wherever it is unpacked. */
export function isEntryName(name: string): boolean {
  return (
    name.length <= 4096 &&
    !/[\\:*?"<>|\p{Cc}]/u.test(name) &&
    name.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}
