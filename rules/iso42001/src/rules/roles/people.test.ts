import { describe, expect, test } from "vitest";
import { isSamePerson, isSameRole, mentionsOf } from "./people.ts";

describe("mentionsOf", () => {
  test.each([
    ["Dr. Sarah Chen, Chief AI Officer", ["sarah chen", "chief ai officer"]],
    ["Jane Doe (CEO)", ["jane doe", "ceo"]],
    ["jane.doe@example.com", ["jane doe"]],
    ["Jane Doe <jane.doe@example.com>", ["jane doe", "jane doe"]],
    ["CTO / CISO", ["cto", "ciso"]],
    ["Frau Dr. Ute Groß und Jan Meier", ["ute groß", "jan meier"]],
    ["—", []],
  ])("reads %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("isSamePerson", () => {
  test.each([
    ["jane doe", "jane doe", true],
    ["j doe", "jane doe", true],
    ["jdoe", "jane doe", true],
    ["janedoe", "jane doe", true],
    ["jane roe", "jane doe", false],
    ["john doe", "jane doe", false],
    ["doe", "jane doe", false],
  ])("%s and %s", (one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same);
    expect(isSamePerson(other, one)).toBe(same);
  });
});

describe("isSameRole", () => {
  test.each([
    ["system owner sys 001", "system owner", true],
    ["ciso", "chief information security officer", true],
    ["cto", "chief technology officer", true],
    ["manager", "aims manager", false],
    ["head of data", "head of procurement", false],
  ])("%s and %s", (one, other, same) => {
    expect(isSameRole(one, other)).toBe(same);
    expect(isSameRole(other, one)).toBe(same);
  });
});
