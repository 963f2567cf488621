import { describe, expect, test } from "vitest";
import { controlMention, normaliseControlId } from "./control-id.ts";

describe("normaliseControlId", () => {
  test.each([
    ["A.6.2.4", "a.6.2.4"],
    ["A6.2.4", "a.6.2.4"],
    ["A 6.2.4", "a.6.2.4"],
    ["a.6.2.4", "a.6.2.4"],
    ["A.6.2.4 Verification and validation", "a.6.2.4"],
    ["Annex A.6.2.4", "a.6.2.4"],
    ["42001:A.6.2.4", "a.6.2.4"],
    ["ISO/IEC 42001:2023 A.6.2.4", "a.6.2.4"],
    ["Ａ.6.2.4", "a.6.2.4"],
  ])("%s is ours", (text, id) => {
    expect(normaliseControlId(text)).toBe(id);
  });

  test("a control of another standard stays what it is", () => {
    expect(normaliseControlId("27001:A.5.1")).toBe("27001:a.5.1");
    expect(normaliseControlId("ISO 27002 A.8.15")).toBe("iso 27002 a.8.15");
  });

  test("what is no control stays what it is", () => {
    expect(normaliseControlId(" Own control 7 ")).toBe("own control 7");
    expect(normaliseControlId("6.1.3")).toBe("6.1.3");
  });
});

test("a mention carries its standard with it", () => {
  const mentions = "see 42001:A.6.2.4, ISO/IEC 27001 A.5.1 and B.6.2.4".match(
    new RegExp(controlMention, "gi"),
  );
  expect(mentions).toEqual(["42001:A.6.2.4", "ISO/IEC 27001 A.5.1", "B.6.2.4"]);
});
