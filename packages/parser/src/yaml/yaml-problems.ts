import type { Problem, Range, Text } from "@aims-lint/core";
import { limits } from "../limits.ts";
import { quote } from "../quote.ts";

export function duplicateKey(key: Text): Problem {
  return {
    code: "duplicate-key",
    problem: `The key ${quote(key.value)} is written more than once here; the first value counts.`,
    how: "Keep the right one and delete the other.",
    range: key.range,
    incomplete: false,
  };
}

export function alias(range: Range): Problem {
  return {
    code: "yaml-alias",
    problem: "A value that begins with * stands for a copy of another value, and copies are not followed.",
    how: "Write the value out, or put it in quotes where the * is part of the text.",
    range,
    incomplete: true,
  };
}

export function anchor(range: Range): Problem {
  return {
    code: "yaml-anchor",
    problem: "A value that begins with & is given a name for copies, and copies are not followed.",
    how: "Delete the name, or put the value in quotes where the & is part of the text.",
    range,
    incomplete: false,
  };
}

export function unknownTag(tag: string, range: Range): Problem {
  return {
    code: "yaml-tag",
    problem: `What the tag ${quote(tag)} makes of its value is not known.`,
    how: "Delete the tag, or put the value in quotes where the ! is part of the text.",
    range,
    incomplete: true,
  };
}

export function mergeKey(range: Range): Problem {
  return {
    code: "yaml-merge-key",
    problem: "The key << brings in another mapping, and it is not followed.",
    how: "Write the keys that it brings in out.",
    range,
    incomplete: true,
  };
}

export function complexKey(range: Range): Problem {
  return {
    code: "yaml-complex-key",
    problem: "A key is itself a list or a mapping; its entry is not read.",
    how: 'Put text that begins with a bracket in quotes, such as "{{ name }}".',
    range,
    incomplete: true,
  };
}

export function severalDocuments(range: Range): Problem {
  return {
    code: "yaml-documents",
    problem: "A second document begins here; only the first one is read.",
    how: "Give each document its own file.",
    range,
    incomplete: true,
  };
}

export function tooManyNodes(range: Range): Problem {
  return {
    code: "too-many-nodes",
    problem: `The YAML holds more than ${limits.yamlNodes} keys and values; nothing of it is read.`,
    how: "Split the file.",
    range,
    incomplete: true,
  };
}

export function tooLong(range: Range): Problem {
  return {
    code: "too-long",
    problem: `A value is longer than ${limits.yamlScalar} characters; only the beginning is read.`,
    how: "Move the text into a document of its own.",
    range,
    incomplete: true,
  };
}
