import { describe, expect, test } from "vitest";
import { readConcepts } from "./concepts.ts";

describe("names that say the same have the same meanings", () => {
  test.each([
    [
      "Risk owner",
      "Risikoeigner",
      "Owner of the risk",
      "Propriétaire du risque",
      "Responsável pelo risco",
      "risk_owner",
    ],
    ["Likelihood", "Eintrittswahrscheinlichkeit", "Probabilidad", "Vraisemblance", "Waarschijnlijkheid"],
    ["Next review", "Nächste Überprüfung", "Prochaine revue", "Próxima revisión", "Volgende herziening"],
    ["Accepted by", "Akzeptiert von", "Accepté par", "Aceptado por", "Geaccepteerd door"],
    ["Date of assessment", "Date d'évaluation", "Datum der Beurteilung"],
    ["Residual risk", "Restrisiko", "Riesgo residual", "Rischio residuo"],
  ])("%s", (...names) => {
    expect(new Set(names.map((name) => readConcepts(name).join(" "))).size).toBe(1);
  });
});

test("a compound of known words is taken apart", () =>
  expect(readConcepts("Risikobehandlungsstatus")).toEqual(readConcepts("Risikobehandlung Status")));

test("a word that is not known means itself, in the singular", () =>
  expect(readConcepts("Widgets")).toEqual(["widget"]));

test("letters that stand for something are no articles", () =>
  expect(readConcepts("L")).not.toEqual(readConcepts("")));
