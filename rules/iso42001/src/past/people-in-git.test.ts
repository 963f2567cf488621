import { describe, expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { isAuthor, isMachine, isNamedWell, namedPerson } from "./people-in-git.ts";

const project = readProject({
  "aims/roles.md": `# Roles and responsibilities

| ID | Role                    | Holder              | Responsibilities |
| -- | ----------------------- | ------------------- | ---------------- |
| 1  | Chief Executive Officer | Ann Bell            | all of it        |
| 2  | CISO                    | Max Meyer           | security         |
| 3  | AI committee            | Ann Bell, Jo Santos | decisions        |
`,
});
const is = (text: string, name: string, email = ""): boolean =>
  isAuthor(namedPerson(text, project), { name, email });

describe("who is meant by a name is an author", () => {
  test.each([
    ["by name", "Ann Bell", "Ann Bell", "x@example.com"],
    ["by an initial", "Dr. A. Bell (CEO)", "Ann Bell", ""],
    ["by an address", "ann.bell@example.com", "Ann Bell", ""],
    ["by the account in an address", "Ann Bell", "abell", "abell@example.com"],
    ["behind a hidden address", "Ann Bell", "annbell", "12345+annbell@users.noreply.github.com"],
    ["by role", "Chief Executive Officer", "Ann Bell", ""],
    ["by an abbreviated role", "CISO", "Max Meyer", ""],
  ])("%s", (_how, text, name, email) => expect(is(text, name, email)).toBe(true));
});

test.each([
  ["another name", "Ann Bell", "Tom Bell", "tom@example.com"],
  ["the holder of another role", "CISO", "Ann Bell", ""],
  ["somebody on the same committee", "Ann Bell", "Jo Santos", ""],
  ["a domain", "Example", "Ann Bell", "ann@example.com"],
])("%s is somebody else", (_who, text, name, email) => expect(is(text, name, email)).toBe(false));

test("accounts and robots may be anybody", () => {
  expect(isNamedWell({ name: "Ann Bell", email: "" })).toBe(true);
  expect(isNamedWell({ name: "abell42", email: "abell42@example.com" })).toBe(false);
  expect(isNamedWell({ name: "renovate[bot]", email: "x@example.com" })).toBe(false);
  expect(isMachine({ name: "GitHub", email: "noreply@github.com" })).toBe(true);
  expect(isMachine({ name: "Ann Bell", email: "12345+annbell@users.noreply.github.com" })).toBe(false);
});
