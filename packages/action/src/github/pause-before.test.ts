import { describe, expect, test } from "vitest";
import { pauseBefore } from "./pause-before.ts";

function answer(status: number, headers: Record<string, string> = {}): Pick<Response, "status" | "headers"> {
  return { status, headers: new Headers(headers) };
}

describe("a request is sent again", () => {
  test("where GitHub is busy, later each time", () => {
    const pauses = [1, 2, 3, 4].map((attempt) => pauseBefore(attempt, answer(502), "GET"));
    expect(pauses).toEqual([1000, 2000, 4000, 8000]);
  });

  test.each([
    ["there was no answer", undefined],
    ["it was asked too much", answer(429)],
  ])("where %s", (_name, given) => {
    expect(pauseBefore(1, given, "PATCH")).toBe(1000);
  });

  test.each([429, 403, 503])("after as long as a %i says", (status) => {
    expect(pauseBefore(1, answer(status, { "retry-after": "7" }), "POST")).toBe(7000);
  });

  test("after its own pause where what it says is no number", () => {
    const day = { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" };
    expect(pauseBefore(2, answer(429, day), "GET")).toBe(2000);
  });
});

describe("a request is given up", () => {
  test.each([400, 401, 403, 404, 410, 413, 422])("where GitHub answers %i", (status) => {
    expect(pauseBefore(1, answer(status), "GET")).toBeUndefined();
  });

  test("where it would have to wait for long", () => {
    expect(pauseBefore(1, answer(429, { "retry-after": "3600" }), "GET")).toBeUndefined();
  });

  test.each([403, 429])("where %i says that nothing is left for the hour", (status) => {
    expect(pauseBefore(1, answer(status, { "x-ratelimit-remaining": "0" }), "GET")).toBeUndefined();
  });

  test.each([500, 502])("where it makes something and %i leaves open whether it did", (status) => {
    expect(pauseBefore(1, answer(status), "POST")).toBeUndefined();
  });
});
