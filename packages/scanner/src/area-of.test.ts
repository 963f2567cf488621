import { expect, test } from "vitest";
import { areaOf } from "./area-of.ts";

test.each([
  "tests/test_chat.py",
  "chat/test_client.py",
  "chat/conftest.py",
  "src/test/java/com/acme/ChatTest.java",
  "src/it/ChatTest.java",
  "app/src/androidTest/java/A.kt",
  "App.Tests/App.Tests.csproj",
  "AppTests/ChatTests.swift",
  "integration-tests/package.json",
  "internal/chat/client_test.go",
  "web/src/chat.test.ts",
  "web/src/Chat.stories.tsx",
  "spec/models/chat_spec.rb",
  "crates/chat/benches/speed.rs",
  "examples/chat/package.json",
  "docs/requirements.txt",
  "docker-compose.test.yml",
])("%s is of the tests", (path) => expect(areaOf(path)).toBe("test"));

test.each(["notebooks/churn.py", "services/chat/churn.ipynb", "research/train.py", "experiments/2026/a.py"])(
  "%s is research",
  (path) => expect(areaOf(path)).toBe("research"),
);

test.each([".github/workflows/ci.yml", ".gitlab-ci.yml", "docker-compose.dev.yml", "Dockerfile.dev"])(
  "%s is of development",
  (path) => expect(areaOf(path)).toBe("development"),
);

test.each([
  "src/main/java/com/example/demo/DemoApplication.java",
  "src/agents/research/planner.ts",
  "app/experiments/models.py",
  "src/docs/loader.py",
  "services/chat/package.json",
  "contest/score.py",
  "latest/attest.py",
  "lib/protests/a.rb",
  "Specification.java",
  "Dockerfile",
  "devices/compose.yaml",
])("%s is of the product", (path) => expect(areaOf(path)).toBe("product"));
