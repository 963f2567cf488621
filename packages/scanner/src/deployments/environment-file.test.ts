import { expect, test } from "vitest";
import { found, hinted, seenIn } from "../testing/scan-files.ts";

test("names are seen, values are not, not even those over several lines", () => {
  const text = `# OPENAI_API_KEY=sk-comment
export ANTHROPIC_API_KEY=sk-secret
NOTE="first
GROQ_API_KEY=hidden
last"
VITE_OPENAI_API_KEY='sk-secret'
KEY_OPENED=1
`;
  expect(seenIn({ ".env.example": text })).toEqual([
    ".env.example:2:8 ANTHROPIC_API_KEY",
    ".env.example:6:1 VITE_OPENAI_API_KEY",
  ]);
});

test("a key counts behind whatever stands before its name", () => {
  expect(hinted({ "prod.env": "CHATBOT_OPENAI_API_KEY=x\nACME_CO_API_KEY=x\nMAPS_KEY=x\n" })).toEqual([
    "service:api.openai.com",
  ]);
});

test("a variable is a hint, and another sign of a service that is seen elsewhere", () => {
  const files = { "app/.env": "OPENAI_API_KEY=x\n" };
  expect(found(files)).toEqual([]);
  expect(hinted(files)).toEqual(["service:api.openai.com"]);
});
