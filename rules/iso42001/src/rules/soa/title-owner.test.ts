import { expect, test } from "vitest";
import { annexA } from "./annex-a.ts";
import { titleOwner } from "./title-owner.ts";

test("every control owns its title", () => {
  for (const { id, title } of annexA.values()) expect(titleOwner(id, title)).toBeUndefined();
});

test.each([
  ["A.2.3", "Roles and responsibilities for AI", "A.3.2"],
  ["A.3.2", "AI system life cycle", "A.6"],
  ["A.5.2", "Internal audit", "clause 9.2"],
  ["A.3.3", "Awareness", "clause 7.3"],
  ["A.2.4", "Organizational roles, responsibilities and authorities", "clause 5.3"],
  ["A.10.3", "Third-party relationships", undefined],
  ["A.3.3", "Whistleblowing", undefined],
  ["A.7.4", "Datenqualität", undefined],
  ["A.9.3", "Encryption", undefined],
])("the title of %s, %s, belongs to %s", (id, title, owner) => expect(titleOwner(id, title)).toBe(owner));
