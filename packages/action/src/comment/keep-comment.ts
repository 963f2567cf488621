import type { Api } from "../github/api.ts";
import { ApiFault } from "../github/api-fault.ts";
import { type Comment, findComments } from "./find-comments.ts";

/** What the comment of a pull request is to say. */
export interface Wanted {
  readonly pullRequest: number;
  /** The last commit of the change that was checked. */
  readonly head: string;
  readonly marker: string;
  readonly markdown: string;
  /** Whether it is worth beginning a comment for; one that is there is kept current whatever it says. */
  readonly isNews: boolean;
}

export type Kept = "begun" | "changed" | "current" | "not needed" | "outdated";

/**
 * Keeps one comment on a pull request: begins it where there is something to say, changes it where it says something else, and does nothing
 * where neither is so.
 * @returns what was done; `outdated` where the change has gone on since, and a later run will tell of it
 * @throws {ApiFault} where GitHub refuses.
 */
export async function keepComment(api: Api, wanted: Wanted): Promise<Kept> {
  const { pullRequest, marker, markdown, isNews } = wanted;
  const [first, ...others] = await findComments(api, pullRequest, marker);
  if (!first && !isNews) return "not needed";
  if (!(await isLast(api, wanted))) return "outdated";
  const body = `${marker}\n${markdown}`;
  if (!first) return await begin(api, wanted, body);
  // Two runs at once may both have begun one.
  for (const { id } of others) await api.ask("DELETE", `${api.repository}/issues/comments/${id}`);
  if (isSame(first, body)) return "current";
  await api.ask("PATCH", `${api.repository}/issues/comments/${first.id}`, { body });
  return "changed";
}

async function begin(api: Api, { pullRequest, marker }: Wanted, body: string): Promise<Kept> {
  const path = `${api.repository}/issues/${pullRequest}/comments`;
  try {
    await api.ask("POST", path, { body });
  } catch (error) {
    if (!(error instanceof ApiFault) || (error.status > 0 && error.status < 500)) throw error;
    // Nobody knows whether it was written.
    if ((await findComments(api, pullRequest, marker)).length === 0) await api.ask("POST", path, { body });
  }
  return "begun";
}

/** GitHub keeps line ends in its own way. */
function isSame({ body }: Comment, wanted: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(body) === plain(wanted);
}

/** A run that is late, or started again, must not tell of an old state. Who may not ask is taken to be the last. */
async function isLast(api: Api, { pullRequest, head }: Wanted): Promise<boolean> {
  try {
    const found = ((await api.ask("GET", `${api.repository}/pulls/${pullRequest}`)) ?? {}) as {
      head?: { sha?: unknown };
    };
    return found.head?.sha === undefined || found.head.sha === head;
  } catch (error) {
    if (error instanceof ApiFault && [403, 404].includes(error.status)) return true;
    throw error;
  }
}
