import type { Api } from "../github/api.ts";
import { ApiFault } from "../github/api-fault.ts";

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly isByApp: boolean;
}

const perPage = 100;

/** A pull request takes 2,500 comments. */
const mostPages = 100;

/**
 * The comments that begin with a marker and are by whoever the token is of, the oldest first. Anybody can write a marker: the comment of a
 * person is taken for one's own only where the token is that person's.
 * @throws {ApiFault} where GitHub does not tell.
 */
export async function findComments(api: Api, pullRequest: number, marker: string): Promise<Comment[]> {
  const marked: Comment[] = [];
  for (let page = 1; ; page++) {
    if (page > mostPages) throw new ApiFault(0, "There are more comments than can be read.");
    const found = await api.ask(
      "GET",
      `${api.repository}/issues/${pullRequest}/comments?per_page=${perPage}&page=${page}`,
    );
    const comments = Array.isArray(found) ? found.flatMap(toComment) : [];
    marked.push(...comments.filter(({ body }) => body.startsWith(marker)));
    if (!Array.isArray(found) || found.length < perPage) break;
  }
  const own = marked.some(({ isByApp }) => !isByApp) ? await nameOfOwner(api) : undefined;
  return marked.filter(({ isByApp, author }) => isByApp || author === own);
}

function toComment(value: unknown): Comment[] {
  const { id, body, user } = (value ?? {}) as Record<string, unknown>;
  const { login, type } = (user ?? {}) as Record<string, unknown>;
  if (typeof id !== "number" || typeof body !== "string") return [];
  return [{ id, body, author: typeof login === "string" ? login : "", isByApp: type === "Bot" }];
}

/** The person whose token it is; `undefined` where it is of an app, which may not ask. */
async function nameOfOwner(api: Api): Promise<string | undefined> {
  try {
    const { login } = ((await api.ask("GET", "/user")) ?? {}) as Record<string, unknown>;
    return typeof login === "string" ? login : undefined;
  } catch (error) {
    if (error instanceof ApiFault && [401, 403, 404].includes(error.status)) return undefined;
    throw error;
  }
}
