import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { answerLikeGithub } from "./answer-like-github.ts";

/** What the stand-in was asked, in the order in which it was. */
interface Call {
  readonly method: string;
  /** With what stands behind `?`. */
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" };
}

/** An answer that is given in place of the usual one. */
interface Refusal {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether what was asked is done all the same. */
  readonly isDone?: boolean;
  /** Whether the connection breaks in the middle of it. */
  readonly isCutOff?: boolean;
}

/** For tests: GitHub's API on this machine. It keeps comments, records every call and refuses what it is told to. */
export interface GithubStandIn {
  readonly url: string;
  readonly calls: Call[];
  readonly comments: StoredComment[];
  /** The last commit of the pull request, as it is now; `undefined` where the one that is asked about counts. */
  head: string | undefined;
  /** The person whose token it is; `undefined` where it is of an app. */
  owner: string | undefined;
  /** Answers the next calls of this kind, by `METHOD end-of-path`, with these, one after the other; the last one for good where `always`. */
  refuse(call: string, refusals: readonly Refusal[], always?: "always"): void;
  /** `GET /repos/…`, of every call. */
  told(): string[];
}

/** For tests: starts the stand-in, gone when the test is over. */
export async function githubStandIn(): Promise<GithubStandIn> {
  const refusals = new Map<string, Refusal[]>();
  const forGood = new Set<string>();
  const state: GithubStandIn = {
    url: "",
    calls: [],
    comments: [],
    head: undefined,
    owner: undefined,
    refuse: (call, answers, always) => {
      refusals.set(call, [...answers]);
      if (always) forGood.add(call);
    },
    told: () => state.calls.map(({ method, path }) => `${method} ${path}`),
  };
  const refusalOf = (method: string, path: string): Refusal | undefined => {
    for (const [call, left] of refusals) {
      const [wanted, end = ""] = call.split(" ");
      if (wanted !== method || !path.split("?")[0]?.endsWith(end)) continue;
      return forGood.has(call) && left.length === 1 ? left[0] : left.shift();
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { method = "", url: path = "" } = request;
      state.calls.push({ method, path, body, authorization: request.headers.authorization });
      const refusal = refusalOf(method, path);
      if (refusal?.isDone) answerLikeGithub(state, method, path, body);
      if (refusal?.isCutOff) {
        response.writeHead(refusal.status, { "content-type": "application/json", "content-length": 99 });
        response.write("[", () => request.socket.destroy());
      } else if (refusal)
        send(response, refusal.status, { message: refusal.message ?? "No" }, refusal.headers);
      else send(response, ...answerLikeGithub(state, method, path, body));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return Object.assign(state, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(status === 204 ? "" : JSON.stringify(body));
}
