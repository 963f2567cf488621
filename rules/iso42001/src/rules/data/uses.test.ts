import { expect, test } from "vitest";
import { usesIn } from "./uses.ts";

test.each([
  ["training", ["training"]],
  ["Train / validation / test split", ["training", "validation", "test"]],
  ["fine-tuning", ["training"]],
  ["hold-out", ["test"]],
  ["retrieval at run time", ["production"]],
  ["personal data", []],
])("%s", (text, uses) => expect([...usesIn(text)]).toEqual(uses));
