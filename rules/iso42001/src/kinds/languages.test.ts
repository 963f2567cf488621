import { readProject } from "@aims-lint/core";
import { memoryHost } from "@aims-lint/testing";
import { describe, expect, test } from "vitest";
import { iso42001 } from "../index.ts";

/** The fields that are read of a register's columns, in their order; the values are the fields' names. */
function fields(
  name: string,
  columns: readonly (readonly [header: string, value: string])[],
): Record<string, string> {
  const rows = [
    columns.map(([header]) => header),
    columns.map(() => "---"),
    columns.map(([, value]) => value),
  ];
  const text = rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  const project = readProject(memoryHost({ "aims/register.md": `# ${name}\n\n${text}` }), {
    packs: [iso42001],
  });
  const [record] = project.documents.flatMap(({ records }) => records).filter(({ kind }) => !kind.universal);
  const paths = record?.kind.paths ?? [];
  return Object.fromEntries(
    paths.flatMap(({ path }) => {
      const text = record?.written(path);
      return text === undefined ? [] : [[path, text]];
    }),
  );
}

const risk = ["id", "description", "likelihood", "impact", "owner", "residual.level", "nextReview"];

describe("a risk register is read in the languages of Europe", () => {
  test.each([
    [
      "Risikoregister",
      [
        "Risiko-ID",
        "Beschreibung",
        "Eintrittswahrscheinlichkeit",
        "Schadensausmaß",
        "Risikoeigner",
        "Restrisiko",
        "Nächste Überprüfung",
      ],
    ],
    [
      "Registre des risques",
      [
        "ID du risque",
        "Risque",
        "Vraisemblance",
        "Gravité",
        "Propriétaire du risque",
        "Risque résiduel",
        "Prochaine revue",
      ],
    ],
    [
      "Registro de riesgos",
      [
        "ID de riesgo",
        "Descripción",
        "Probabilidad",
        "Impacto",
        "Responsable",
        "Riesgo residual",
        "Próxima revisión",
      ],
    ],
    [
      "Registro de riscos",
      [
        "ID do risco",
        "Descrição",
        "Probabilidade",
        "Impacto",
        "Responsável",
        "Risco residual",
        "Próxima revisão",
      ],
    ],
    [
      "Registro dei rischi",
      [
        "ID rischio",
        "Descrizione",
        "Probabilità",
        "Impatto",
        "Responsabile",
        "Rischio residuo",
        "Prossima revisione",
      ],
    ],
    [
      "Risicoregister",
      [
        "Risico-ID",
        "Omschrijving",
        "Waarschijnlijkheid",
        "Impact",
        "Risico-eigenaar",
        "Restrisico",
        "Volgende beoordeling",
      ],
    ],
  ])("%s", (name, headers) => {
    const columns = headers.map((header, index) => [header, `v${index}`] as const);
    expect(fields(name, columns)).toEqual(Object.fromEntries(risk.map((path, index) => [path, `v${index}`])));
  });
});

const control = ["id", "applicable", "justification", "status", "owner", "evidence"];

describe("a Statement of Applicability is read in the languages of Europe", () => {
  test.each([
    [
      "Erklärung zur Anwendbarkeit",
      ["Kontrolle", "Anwendbar", "Begründung", "Umsetzungsstatus", "Verantwortlich", "Nachweis"],
    ],
    [
      "Déclaration d'applicabilité",
      ["Mesure", "Applicable", "Justification", "Statut", "Responsable", "Preuve"],
    ],
    [
      "Declaración de aplicabilidad",
      ["Control", "Aplicable", "Justificación", "Estado", "Responsable", "Evidencia"],
    ],
    [
      "Declaração de Aplicabilidade",
      ["Controle", "Aplicável", "Justificativa", "Situação", "Responsável", "Evidência"],
    ],
    [
      "Dichiarazione di applicabilità",
      ["Controllo", "Applicabile", "Motivazione", "Stato", "Responsabile", "Evidenza"],
    ],
    [
      "Verklaring van toepasselijkheid",
      [
        "Beheersmaatregel",
        "Van toepassing",
        "Motivering",
        "Implementatiestatus",
        "Verantwoordelijke",
        "Bewijs",
      ],
    ],
  ])("%s", (name, headers) => {
    const columns = headers.map((header, index) => [header, index === 0 ? "A.2.2" : `v${index}`] as const);
    expect(fields(name, columns)).toEqual(
      Object.fromEntries(control.map((path, index) => [path, index === 0 ? "A.2.2" : `v${index}`])),
    );
  });
});

describe("inventories of systems and suppliers are read in the languages of Europe", () => {
  test.each([
    ["KI-Inventar", ["Kennung", "Systemname", "Zweck", "Verantwortlich"]],
    ["Inventaire des systèmes d'IA", ["Identifiant", "Système", "Finalité", "Responsable"]],
    ["Inventario de sistemas de IA", ["Identificador", "Sistema", "Finalidad", "Responsable"]],
    ["Inventário de sistemas de IA", ["Identificador", "Nome do sistema", "Finalidade", "Responsável"]],
    ["Inventario dei sistemi di IA", ["Identificatore", "Sistema", "Scopo", "Responsabile"]],
    ["Inventaris van AI-systemen", ["Systeem-ID", "Naam", "Doel", "Verantwoordelijke"]],
  ])("%s", (name, headers) => {
    const columns = headers.map((header, index) => [header, `v${index}`] as const);
    expect(fields(name, columns)).toEqual({ id: "v0", name: "v1", purpose: "v2", owner: "v3" });
  });
  test.each([
    ["Lieferantenliste", ["Lieferantennummer", "Lieferant", "Leistung", "Vertrag"]],
    ["Registre des fournisseurs", ["ID fournisseur", "Fournisseur", "Prestation", "Contrat"]],
    ["Proveedores", ["ID de proveedor", "Proveedor", "Servicio", "Contrato"]],
    ["Fornecedores", ["ID do fornecedor", "Fornecedor", "Serviço", "Contrato"]],
    ["Registro dei fornitori", ["ID fornitore", "Fornitore", "Servizio", "Contratto"]],
    ["Leveranciersregister", ["Leveranciers-ID", "Leverancier", "Dienst", "Contract"]],
  ])("%s", (name, headers) => {
    const columns = headers.map((header, index) => [header, `v${index}`] as const);
    expect(fields(name, columns)).toEqual({ id: "v0", name: "v1", item: "v2", contract: "v3" });
  });
});
