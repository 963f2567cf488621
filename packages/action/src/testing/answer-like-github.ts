import type { GithubStandIn, StoredComment } from "./github-stand-in.ts";

/** For tests: the status and body with which GitHub would answer a call. */
export function answerLikeGithub(
  github: GithubStandIn,
  method: string,
  path: string,
  body: unknown,
): [status: number, body: unknown] {
  const { pathname, searchParams } = new URL(path, "http://github.test");
  const { comments } = github;
  const one = comments.find(({ id }) => pathname.endsWith(`/issues/comments/${id}`));
  if (/\/issues\/\d+\/comments$/.test(pathname)) {
    if (method === "POST") return [201, begin(github, textOf(body))];
    const [size, page] = [Number(searchParams.get("per_page")), Number(searchParams.get("page"))];
    return [200, comments.slice((page - 1) * size, page * size)];
  }
  if (one && method === "PATCH") return [200, Object.assign(one, { body: textOf(body) })];
  if (one && method === "DELETE") {
    comments.splice(comments.indexOf(one), 1);
    return [204, undefined];
  }
  if (/\/pulls\/\d+$/.test(pathname))
    return [200, github.head === undefined ? {} : { head: { sha: github.head } }];
  if (pathname.endsWith("/code-scanning/sarifs") && method === "POST") return [202, { id: "1", url: "" }];
  if (pathname === "/user")
    return github.owner === undefined
      ? [403, { message: "Resource not accessible by integration" }]
      : [200, { login: github.owner }];
  return [404, { message: "Not Found" }];
}

function begin({ comments, owner }: GithubStandIn, body: string): StoredComment {
  const user =
    owner === undefined
      ? ({ login: "github-actions[bot]", type: "Bot" } as const)
      : ({ login: owner, type: "User" } as const);
  const comment = { id: 1000 + comments.length, body, user };
  comments.push(comment);
  return comment;
}

function textOf(body: unknown): string {
  return String((body as { body: unknown }).body);
}
