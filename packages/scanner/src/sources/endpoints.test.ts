import { expect, test } from "vitest";
import { found, hinted, seenIn } from "../testing/scan-files.ts";

test.each([
  ["a.py", 'requests.post("https://api.openai.com/v1/chat/completions")', "api.openai.com"],
  ["a.py", 'BASE_URL = "https://api.mistral.ai"', "api.mistral.ai"],
  ["a.py", 'http.client.HTTPSConnection("api.anthropic.com")', "api.anthropic.com"],
  ["a.ts", "fetch(`https://$\u007bname}.openai.azure.com/openai/x`)", "openai.azure.com"],
  ["a.ts", 'const options = { hostname: "api.groq.com", port: 443 }', "api.groq.com"],
  ["a.go", 'http.Post("http://localhost:11434/api/generate", "a", b)', "localhost:11434"],
  ["A.java", 'URI.create("https://europe-west1-aiplatform.googleapis.com/v1")', "aiplatform.googleapis.com"],
  ["a.py", 'url = f"https://bedrock-runtime.{region}.amazonaws.com"', "bedrock-runtime.amazonaws.com"],
])("%s: %s calls a service", (path, text, host) => {
  expect(found({ [path]: text })).toEqual([`service:${host} in product`]);
});

test.each([
  ["a.py", "CSP = \"connect-src 'self' https://api.openai.com\""],
  ["a.py", 'ALLOWED_HOSTS = ["api.openai.com"]'],
  ["a.py", 'is_known("api.openai.com")'],
  ["a.ts", 'const blocked = { domains: ["https://api.openai.com/v1"] }'],
])("%s: %s only mentions it", (path, text) => {
  expect([found({ [path]: text }), hinted({ [path]: text })]).toEqual([[], ["service:api.openai.com"]]);
});

test.each([
  ["a.py", 'def f():\n    "https://api.openai.com/v1"\n'],
  ["a.py", 'print("see https://api.openai.com/v1 for more")'],
  ["a.tsx", 'const a = <a href="https://api.openai.com/v1">x</a>'],
  ["a.ts", "// https://api.openai.com/v1"],
  ["a.ts", 'const docs = "https://platform.openai.com/docs"'],
])("%s: %s says nothing", (path, text) => {
  expect([found({ [path]: text }), hinted({ [path]: text })]).toEqual([[], []]);
});

test("passwords and queries are not said", () => {
  const text = 'get("https://me:secret@api.openai.com/v1/models?key=secret")';
  expect(seenIn({ "a.py": text })).toEqual(["a.py:1:24 https://api.openai.com/v1/models"]);
});

test.each([
  ["a.py", 'import boto3\nboto3.client("bedrock-runtime")', "bedrock-runtime"],
  ["a.py", 'import boto3\nNAME = "sagemaker-runtime"\nboto3.Session().client(NAME)', "sagemaker"],
  ["a.py", 'import boto3\nboto3.client(service_name="rekognition")', "rekognition"],
  ["a.js", 'const AWS = require("aws-sdk");\nconst r = new AWS.Rekognition()', "rekognition"],
  ["a.rb", "client = Aws::BedrockRuntime::Client.new", "bedrock-runtime"],
  ["a.php", "<?php\nuse Aws\\Comprehend\\ComprehendClient;", "comprehend"],
])("%s: %s opens a client of a cloud", (path, text, name) => {
  expect(found({ [path]: text })).toEqual([`service:${name}.amazonaws.com in product`]);
});

test("the SDK of a cloud alone is no AI", () => {
  expect(found({ "a.py": 'import boto3\nboto3.client("s3")\nx = "bedrock-runtime"' })).toEqual([]);
});
