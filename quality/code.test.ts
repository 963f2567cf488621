import { expect, test } from "vitest";
import { conformantCode } from "./conformant-code.ts";
import { findingsIn, type Layout, layouts } from "./measure.ts";
import { readConformant } from "./read-conformant.ts";

const conformant = readConformant(new URL("../fixtures/conformant/aims/", import.meta.url));

test.each(Object.keys(layouts) as Layout[])(
  "the code of the conformant repository has no finding: %s",
  (layout) => {
    const found = findingsIn(conformant, layout, { code: conformantCode });
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);
