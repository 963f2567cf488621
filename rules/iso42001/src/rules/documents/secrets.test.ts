import { expect, test } from "vitest";
import { secretsIn } from "./secrets.ts";

// Put together here, so that no scanner takes the tests for a leak.
const tail = "Qm7Xz2Lp9Vt4Kc8Rb3Wn6Hs1Yd5Gf0JuAeTo";

test.each([
  ["a GitHub token", `ghp_${tail}`],
  ["an AWS access key", `AKIA${"QZ7XM2LP4VT6KCRB"}`],
  ["a Hugging Face token", `hf_${tail.slice(2)}`],
  ["an OpenAI key", `sk-proj-${tail}${tail}`],
  ["a Google key", `AIza${tail.slice(1)}`],
  ["a private key", `-----BEGIN RSA ${"PRIVATE"} KEY-----\n${tail}${tail}`],
])("%s", (what, key) => {
  expect(secretsIn(`The key is ${key}.`)).toEqual([{ what, range: { start: 11, end: expect.any(Number) } }]);
});

test.each([
  `AKIA${"IOSFODNN7EXAMPLE"}`,
  `ghp_${"x".repeat(36)}`,
  `sk-${"0".repeat(48)}`,
  "sk-your-key-here",
  "OPENAI_API_KEY is set in the vault",
  "-----BEGIN PRIVATE KEY----- goes here",
])("%s is none", (text) => expect(secretsIn(text)).toEqual([]));
