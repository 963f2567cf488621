import { expect, test } from "vitest";
import { addressIn } from "./address.ts";

test("an address is read without what may be secret", () => {
  expect(addressIn("https://user:pass@api.openai.com/v1/chat?key=abc")).toMatchObject({
    host: "api.openai.com",
    path: "/v1/chat",
    shown: "https://api.openai.com/v1/chat",
  });
});

test.each([
  ["https://{resource}.openai.azure.com/openai", "*.openai.azure.com"],
  ["https://bedrock-runtime.$region.amazonaws.com", "bedrock-runtime.*.amazonaws.com"],
  ["https://bedrock-runtime.%s.amazonaws.com", "bedrock-runtime.*.amazonaws.com"],
  ["https://#{name}.openai.azure.com/", "*.openai.azure.com"],
  ["http://localhost:11434/api/chat", "localhost:11434"],
  ["api.openai.com", "api.openai.com"],
])("%s", (text, host) => {
  expect(addressIn(text)?.host).toBe(host);
});

test.each(["Ask api.openai.com for help", "openai", "", "https://", "see https://api.openai.com/v1"])(
  "%j is no address",
  (text) => {
    expect(addressIn(text)).toBeUndefined();
  },
);
