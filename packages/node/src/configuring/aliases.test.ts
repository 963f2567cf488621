import { iso42001 } from "@aims-lint/iso42001";
import { expect, test } from "vitest";
import { CannotCheckError } from "../cannot-check-error.ts";
import { examineRepository } from "../lint-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const register = `# Verzeichnis der Gefahren

| Kennung | Gefahr        | Kümmert sich | Höhe | Was bleibt | Wo steht es |
| ------- | ------------- | ------------ | ---- | ---------- | ----------- |
| G-001   | Falsche Werte | Jana Kruse   | 12   | 6          | erledigt    |
| G-002   | Ausfall       |              | 9    | 3          | offen       |
`;

const configuration = `aliases:
  risk:
    titles: Verzeichnis der Gefahren
    fields:
      id: Kennung
      title: [Gefahr]
      owner: [Kümmert sich]
      level: [Höhe]
      residual.level: [Was bleibt]
      status: [Wo steht es]
    words:
      status: { offen: open, erledigt: closed }
`;

function examine(text: string) {
  const cwd = temporaryFolder({ "aims/gefahren.md": register, "aims-lint.config.yaml": text });
  return examineRepository({ cwd, today: "2026-11-21" });
}

async function faultOf(text: string): Promise<string> {
  const error: unknown = await examine(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof CannotCheckError)) throw error;
  return `${error.at?.line}:${error.at?.column} ${error.message} ${error.how}`;
}

test("a register in the organisation's words is read as what it is", async () => {
  const { project, result } = await examine(configuration);
  const [risk] = iso42001.kinds.filter(({ name }) => name === "risk");
  const records = risk ? project.records(risk) : [];
  expect(records.map(({ fields }) => fields)).toMatchObject([
    { title: "Falsche Werte", owner: "Jana Kruse", level: { score: 12 }, residual: { level: { score: 6 } } },
    { status: "open" },
  ]);
  const ofRisks = result.findings.filter(({ rule }) => rule === "risk-owned");
  expect(ofRisks).toMatchObject([{ subject: "risk:G-002", at: { start: { line: 6 } } }]);
});

test("without them nobody knows what it holds", async () => {
  const { result } = await examine("# Nothing.\n");
  expect(result.files.unrecognised).toEqual([{ path: "aims/gefahren.md" }]);
});

test.each([
  ["kind", "aliases:\n  rsik: {}", "2:3 There is no kind rsik. Did you mean risk?"],
  ["part of it", "aliases:\n  risk: { field: {} }", "2:11 There is no setting field. Did you mean fields?"],
  [
    "field",
    "aliases:\n  risk:\n    fields:\n      ownr: [Wer]",
    "4:7 There is no field of risk named ownr. Did you mean owner?",
  ],
  [
    "value",
    "aliases:\n  risk:\n    words:\n      status: { offen: opne }",
    "4:17 There is no value of status named opne. Did you mean open?",
  ],
])("an unknown %s is named with its place", async (_name, text, fault) => {
  expect(await faultOf(text)).toContain(fault);
});
