import { choice, type Field, type Value } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";

type Status = "implemented" | "partial" | "planned" | "not-started" | "not-applicable";

const status = choice(["implemented", "partial", "planned", "not-started", "not-applicable"], {
  aliases: names(
    "Implementation status | Implemented | Implementation | State | Implemented (Yes/No)",
    "Maturity",
    "Umsetzungsstatus | Umsetzungsstand | État de mise en œuvre | Statut | Estado | Estado de implementación",
    "Estado de implementação | Situação | Stato | Stato di attuazione | Implementatiestatus",
  ),
  words: synonyms({
    implemented:
      "yes | complete | completed | done | met | in place | operational | pass | process | live | effective | ✅ | ✓ | 🟢",
    partial:
      "partially implemented | partial implementation | in progress | partially met | partially | ongoing | 🟡 | 🟠",
    planned: "to do | scheduled | todo | 🔵",
    "not-started":
      "no | gap | not implemented | not started | to be assessed | missing | open | not met | ❓ | ❌ | 🔴",
    "not-applicable": "na | n a | excluded | not applicable | ⚪",
  }),
});

/** How far a control is. A time behind the word is a note: `Planned for Q1 2027`, `Implemented since 2025`. */
export const controlStatus: Field<Status> = {
  ...status,
  read(value, context) {
    const reading = status.read(value, context);
    if (reading.state !== "unreadable") return reading;
    const word = /^(.{2,40}?)\s+(?:for|by|until|in|since|from|as of|end of|q[1-4])\b/i.exec(
      reading.found,
    )?.[1];
    const start: Value = { type: "scalar", value: word ?? "", range: reading.range };
    const own = status.read(start, context);
    return own.state === "read" ? own : reading;
  },
};
