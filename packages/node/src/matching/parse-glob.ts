/** A glob that cannot be used; the message is a sentence without its end. */
export class GlobError extends Error {
  override readonly name = "GlobError";
}

const longest = 256;

/**
 * Checks a pattern that anybody may have written, and cuts it into segments. Allowed are literal characters, `?`,
 * `*` (twice in a segment at the most), `**` as a segment, and one `{a,b}` in a segment with up to eight
 * alternatives. Everything else that micromatch knows can be made to run for minutes, so it is refused.
 * @throws {GlobError} naming what is not allowed.
 */
export function parseGlob(pattern: string): string[] {
  if (pattern.length > longest) throw new GlobError(`is longer than ${longest} characters`);
  if (pattern.startsWith("/"))
    throw new GlobError("begins with a slash; patterns count from the project's root");
  const forbidden = /[\\()[\]!"\p{Cc}\p{Cs}]/u.exec(pattern);
  if (forbidden)
    throw new GlobError(`holds ${JSON.stringify(forbidden[0])}; only *, **, ? and {a,b} are known`);
  const segments = pattern.split("/");
  for (const segment of segments) checkSegment(segment);
  return segments;
}

function checkSegment(segment: string): void {
  if (segment === "**") return;
  if (segment === "") throw new GlobError("is empty, or has an empty part between two slashes or at its end");
  if (segment === "." || segment === "..") throw new GlobError("has a part that is . or ..");
  if (segment.includes("**"))
    throw new GlobError("has ** as a piece of a part; it has to stand between slashes");
  const [before = "", inner, after = "", ...more] = segment.split(/[{}]/);
  const alternatives = inner?.split(",") ?? [];
  const isBraced = /^[^{}]*\{[^{}]*\}[^{}]*$/.test(segment);
  if (/[{}]/.test(segment) && (!isBraced || more.length > 0)) {
    throw new GlobError("has braces that are not closed, nested, or more than one pair in a part");
  }
  if (isBraced && (alternatives.length < 2 || alternatives.length > 8 || alternatives.includes(""))) {
    throw new GlobError("has braces with fewer than two, more than eight or empty alternatives");
  }
  if (inner?.includes("..")) throw new GlobError("has a range in braces");
  const starsWithin = Math.max(0, ...alternatives.map(stars));
  if (stars(before) + starsWithin + stars(after) > 2) throw new GlobError("has more than two * in a part");
}

function stars(text: string): number {
  return text.split("*").length - 1;
}
