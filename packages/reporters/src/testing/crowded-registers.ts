import type { Finding, Registers } from "@aims-lint/core";
import {
  fakeLink,
  fakeRating,
  fakeRisk,
  fakeRiskPicture,
  fakeStatementEntry,
  fakeSystem,
} from "./fake-registers.ts";

const controls = ["A.2.2", "A.5.2", "A.6.2.4", "A.10.3"];
const statuses = ["implemented", "partial", "planned", "not-started"];

/** For tests: registers with every state: decided and undecided controls, risks in all cells and without a place, systems with gaps. */
export function crowdedRegisters(findings: readonly Finding[]): Registers {
  return {
    statement: controls.flatMap((id, at) => [
      fakeStatementEntry(id, {
        group: id.split(".", 2).join("."),
        state: (["included", "included", "excluded", "undecided"] as const)[at] ?? "included",
        justification: "Customers ask for it.",
        status: statuses[at] ?? "planned",
        risks: ["R-1", "R-99"],
        evidence: ["aims/policy.md"],
      }),
    ]),
    risks: fakeRiskPicture(
      Array.from({ length: 40 }, (_, at) =>
        fakeRisk(`R-${at}`, {
          before: fakeRating(1 + (at % 3), 1 + (Math.floor(at / 3) % 3)),
          after: at % 7 === 6 ? { level: "High" } : fakeRating(1 + (at % 2), 1 + (at % 3)),
          controls: ["A.2.2"],
          systems: ["SYS-1"],
        }),
      ),
    ),
    systems: Array.from({ length: 4 }, (_, at) =>
      fakeSystem(`SYS-${at}`, `System ${at}`, [
        fakeLink("Inventory", {
          entries: [
            {
              record: `system:SYS-${at}`,
              path: "aims/systems.yaml",
              line: 3,
              facts: [{ name: "status", value: "production" }],
            },
          ],
          findings: findings.slice(at, at + 1),
        }),
        fakeLink("Impact assessments", { missing: "No assessment names this system." }),
        fakeLink("Design", { notExpected: "The organisation does not develop it." }),
      ]),
    ),
    attestations: [
      {
        requirement: "5.2",
        record: "attestation:ATT-1",
        by: "Jane",
        statement: "I have seen it.",
        on: "2026-01-01",
        until: "2026-06-30",
      },
    ],
  };
}
