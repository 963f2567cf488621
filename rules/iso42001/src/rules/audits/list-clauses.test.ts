import { expect, test } from "vitest";
import { listClauses } from "./list-clauses.ts";

test.each([
  [["8.4"], "clause 8.4"],
  [["8.1", "8.2", "8.3", "8.4"], "clause 8"],
  [["6.1.1", "6.1.2", "6.1.3", "6.1.4", "10.1"], "clauses 6.1 and 10.1"],
  [["7.5.1", "9.2.1", "9.2.2"], "clauses 7.5.1 and 9.2"],
])("%j is %s", (ids, text) => expect(listClauses(ids)).toBe(text));
