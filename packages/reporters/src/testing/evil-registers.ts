import type { Registers, Span } from "@aims-lint/core";
import { evilTrace, resultOf } from "./evil-result.ts";

/** For tests: registers of which every text is one that `text` gives. */
export function evilRegisters(text: () => string): Registers {
  const at: Span = {
    path: text(),
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: 4, line: 1, column: 5 },
  };
  const rating = { likelihood: 0, impact: 0, level: text(), band: text(), isAbove: true };
  const entry = {
    requirement: text(),
    title: text(),
    group: text(),
    record: text(),
    at,
    justification: text(),
    status: text(),
    owner: text(),
    evidence: [text(), text()],
    risks: [text()],
    facts: [{ name: text(), value: text() }],
    problem: text(),
  };
  const band = text();
  return {
    statement: [
      { ...entry, state: "included" },
      { ...entry, requirement: text(), state: "excluded" },
      { ...entry, requirement: text(), state: "undecided" },
    ],
    further: [{ ...entry, requirement: text(), state: "included" }],
    risks: {
      scale: {
        at,
        likelihoods: [{ value: 1, name: text() }, { name: text() }],
        impacts: [{ value: 1, name: text() }],
        cells: [[{ score: 1, level: band, isAbove: true }], [undefined]],
        levels: [band, text()],
        limit: text(),
      },
      notes: [text()],
      risks: [
        {
          record: text(),
          title: text(),
          at,
          systems: [text()],
          owner: text(),
          treatment: text(),
          controls: [text(), text()],
          status: text(),
          before: { ...rating, band },
          after: rating,
          accepted: { by: text(), on: text(), until: text() },
        },
        {
          record: text(),
          title: text(),
          at,
          systems: [],
          controls: [],
          before: {},
          after: { level: text() },
        },
      ],
    },
    systems: [{ name: text(), trace: evilTrace(resultOf([text(), text(), text()])) }],
    attestations: [
      {
        requirement: text(),
        record: text(),
        by: text(),
        statement: text(),
        on: "2026-01-01",
        until: "2027-01-01",
      },
    ],
  };
}
