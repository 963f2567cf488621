import type { Surroundings } from "../surroundings.ts";
import { ApiFault } from "./api-fault.ts";
import { isTooMuch, pauseBefore } from "./pause-before.ts";

/** GitHub's API. */
export interface Api {
  /** The path of the repository that the run is of: `/repos/acme/ai-governance`. */
  readonly repository: string;
  /**
   * Asks GitHub, again and again where it is busy.
   * @param path from the root of the API, with a `/` in front
   * @throws {ApiFault} where it refuses, or cannot be reached.
   */
  ask(method: Method, path: string, body?: object): Promise<unknown>;
}

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

export interface ApiOptions extends Pick<Surroundings, "fetch" | "wait"> {
  /** `https://api.github.com`, or that of a server of one's own. */
  readonly url: string;
  /** `acme/ai-governance`. */
  readonly repository: string;
  readonly token: string;
}

/** What was answered, read to its end. */
interface Answer extends Pick<Response, "status" | "headers" | "ok"> {
  readonly text: string;
}

/** How often a request is sent before it is given up, and how long each may take. */
const attempts = 5;
const milliseconds = 30_000;

/**
 * Opens GitHub's API. No other host is asked: a redirection to one is not followed.
 * @throws {ApiFault} for an address or a repository that is none.
 */
export function openApi({ url, repository, token, fetch, wait }: ApiOptions): Api {
  const root = url.replace(/\/+$/, "");
  if (!URL.canParse(root) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new ApiFault(0, "GITHUB_API_URL or GITHUB_REPOSITORY is not what GitHub gives a run.");
  const send = async (method: Method, address: string, body?: object): Promise<Answer> => {
    const response = await fetch(address, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(milliseconds),
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "aims-lint-action",
        "x-github-api-version": "2022-11-28",
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { status, headers, ok } = response;
    return { status, headers, ok, text: await response.text() };
  };
  return {
    repository: `/repos/${repository}`,
    ask: async (method, path, body) => {
      let address = `${root}${path}`;
      for (let attempt = 1; ; attempt++) {
        const answer = await attemptTo(async () => await send(method, address, body));
        if (answer?.ok) return readJson(answer);
        const moved = answer && movedTo(answer, address);
        const pause = moved === undefined ? pauseBefore(attempt, answer, method) : 0;
        if (attempt === attempts || pause === undefined) throw faultOf(answer);
        address = moved ?? address;
        await wait(pause);
      }
    },
  };
}

/** What was answered, or `undefined` where nothing was, or not all of it. */
async function attemptTo(send: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await send();
  } catch {
    return undefined;
  }
}

/** Where a repository that was renamed is now, if that is on the same host. */
function movedTo({ status, headers }: Answer, from: string): string | undefined {
  const to = headers.get("location");
  if (![301, 302, 307, 308].includes(status) || to === null || !URL.canParse(to, from)) return undefined;
  const { origin, href } = new URL(to, from);
  return origin === new URL(from).origin ? href : undefined;
}

function readJson({ status, text }: Answer): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiFault(status, "It answered with something that is no JSON.");
  }
}

/** Who asks too much is told so by 403 too, which is no matter of permissions. */
function faultOf(answer: Answer | undefined): ApiFault {
  if (!answer) return new ApiFault(0, "It could not be reached.");
  return new ApiFault(isTooMuch(answer) ? 429 : answer.status, messageIn(answer.text));
}

function messageIn(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === "string" ? message.slice(0, 300) : "";
  } catch {
    return "";
  }
}
