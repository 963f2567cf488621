import { expect, test } from "vitest";
import { ownModules } from "./own-modules.ts";

test("a module beside the file, or beside the package that the file is in, is the project's own", () => {
  const isOwn = ownModules([
    "svc/guidance.py",
    "svc/main.py",
    "svc/app/__init__.py",
    "svc/app/api/__init__.py",
    "svc/app/api/routes.py",
  ]);
  expect(isOwn("svc/main.py", "guidance")).toBe(true);
  expect(isOwn("svc/app/api/routes.py", "guidance.models")).toBe(true);
  expect(isOwn("other/main.py", "guidance")).toBe(false);
});

test("a folder without __init__.py gives way to a package, but for the modules that lie in it", () => {
  const isOwn = ownModules(["src/agents/plan.py", "openai/chat.py"]);
  expect(isOwn("tests/test_plan.py", "agents.plan")).toBe(true);
  expect(isOwn("tests/test_plan.py", "agents")).toBe(false);
  expect(isOwn("openai/chat.py", "openai")).toBe(false);
});

test("a folder that is named after a package counts where Python would find it", () => {
  const isOwn = ownModules(["tests/openai/__init__.py", "tests/openai/test_chat.py", "app/main.py"]);
  expect(isOwn("app/main.py", "openai")).toBe(false);
  expect(isOwn("tests/openai/test_chat.py", "openai")).toBe(true);
});
