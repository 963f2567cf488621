import { expect, test } from "vitest";
import { relativeLink } from "./near-path.ts";

test.each([
  ["aims/README.md", "aims/risk/method.md", "risk/method.md"],
  ["aims/risk/method.md", "aims/AI policy.md", "../AI%20policy.md"],
  ["README.md", "aims/a.md", "aims/a.md"],
  ["aims/risk/a.md", "docs/b.md", "../../docs/b.md"],
])("from %s to %s", (from, to, link) => expect(relativeLink(from, to)).toBe(link));
