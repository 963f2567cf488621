import { describe, expect, test } from "vitest";
import { type Api, openApi } from "./api.ts";

/** An API whose answers are given one after the other, what it is asked, and how long it waits. */
function scripted(...answers: readonly (Response | Error)[]): {
  api: Api;
  asked: string[];
  waited: number[];
} {
  const left = [...answers];
  const asked: string[] = [];
  const waited: number[] = [];
  const api = openApi({
    url: "https://github.example/api/v3/",
    repository: "acme/governance",
    token: "secret",
    fetch: async (address, init) => {
      asked.push(`${init?.method} ${address instanceof Request ? address.url : address.toString()}`);
      const next = left.shift() ?? new TypeError("The script has no more answers.");
      if (next instanceof Error) throw next;
      return next;
    },
    wait: async (milliseconds) => void waited.push(milliseconds),
  });
  return { api, asked, waited };
}

function moved(location: string): Response {
  return new Response(null, { status: 307, headers: { location } });
}

describe("GitHub's API", () => {
  test("of a server of one's own is below its path", async () => {
    const { api, asked } = scripted(Response.json([1]));
    expect(await api.ask("GET", `${api.repository}/issues/1/comments`)).toEqual([1]);
    expect(asked).toEqual(["GET https://github.example/api/v3/repos/acme/governance/issues/1/comments"]);
  });

  test("is asked five times at most, and what it said last is told", async () => {
    const busy = (): Response => Response.json({ message: "Try later" }, { status: 502 });
    const { api, waited } = scripted(busy(), new Error("reset"), busy(), busy(), busy(), Response.json({}));
    await expect(api.ask("GET", "/x")).rejects.toMatchObject({ status: 502, message: "Try later" });
    expect(waited).toEqual([1000, 2000, 4000, 8000]);
  });

  test("is followed where a repository was renamed", async () => {
    const { api, asked } = scripted(moved("/api/v3/repositories/5/pulls/1"), Response.json({ id: 5 }));
    expect(await api.ask("GET", "/repos/acme/governance/pulls/1")).toEqual({ id: 5 });
    expect(asked.at(-1)).toBe("GET https://github.example/api/v3/repositories/5/pulls/1");
  });

  test.each(["https://elsewhere.example/x", "http://github.example/x", "//elsewhere.example/x"])(
    "is not followed to %s",
    async (location) => {
      const { api, asked } = scripted(moved(location), Response.json({}));
      await expect(api.ask("GET", "/x")).rejects.toMatchObject({ status: 307 });
      expect(asked).toHaveLength(1);
    },
  );

  test("that cannot be reached is told without what the network said", async () => {
    const { api } = scripted();
    await expect(api.ask("POST", "/x")).rejects.toMatchObject({
      status: 0,
      message: "It could not be reached.",
    });
  });

  test("that answers with a page is told", async () => {
    const { api } = scripted(new Response("<html>", { status: 200 }));
    await expect(api.ask("GET", "/x")).rejects.toThrow("It answered with something that is no JSON.");
  });

  test.each([
    ["not an address", "acme/governance"],
    ["https://api.github.com", "acme/../governance"],
    ["https://api.github.com", ""],
  ])("is not opened at %s for %s", (url, repository) => {
    const open = (): Api => openApi({ url, repository, token: "secret", fetch, wait: async () => {} });
    expect(open).toThrow("is not what GitHub gives a run");
  });
});
