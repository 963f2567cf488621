import { expect, test } from "vitest";
import { findCloudClient, findService } from "./find-service.ts";

const idOf = (host: string): string | undefined => findService(host)?.identity.id;

test("a service is one, whatever the tenant and the region", () => {
  expect(idOf("api.openai.com")).toBe("service:api.openai.com");
  expect(idOf("acme-prod.openai.azure.com")).toBe("service:openai.azure.com");
  expect(idOf("bedrock-runtime.eu-central-1.amazonaws.com")).toBe("service:bedrock-runtime.amazonaws.com");
  expect(idOf("europe-west1-aiplatform.googleapis.com")).toBe("service:aiplatform.googleapis.com");
  expect(idOf("localhost:11434")).toBe("service:localhost:11434");
  expect(idOf("API.OpenAI.com:443")).toBe("service:api.openai.com");
});

test("a host that only looks alike is another one", () => {
  expect(idOf("platform.openai.com")).toBeUndefined();
  expect(idOf("api.openai.com.example.org")).toBeUndefined();
  expect(idOf(".openai.azure.com")).toBeUndefined();
  expect(idOf("s3.eu-central-1.amazonaws.com")).toBeUndefined();
  expect(idOf("notapi.openai.com")).toBeUndefined();
});

test("clouds name their clients in the manner of the language", () => {
  expect(findCloudClient("bedrock-runtime")?.identity.provider).toBe("Amazon Web Services");
  expect(findCloudClient("BedrockRuntime")?.identity.id).toBe("service:bedrock-runtime.amazonaws.com");
  expect(findCloudClient("s3")).toBeUndefined();
});
