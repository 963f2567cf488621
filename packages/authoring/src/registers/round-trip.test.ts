import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CannotWriteError } from "../cannot-write-error.ts";
import { texts } from "../testing/texts.ts";
import { packs, projectOf, risk } from "../testing/tiny-project.ts";
import { checkImport } from "./check-import.ts";
import { tidyLines } from "./compare-texts.ts";
import type { Layout } from "./compose-register.ts";
import { writeCsv } from "./csv/write-csv.ts";
import { exportRecords } from "./export-records.ts";
import { findHeader } from "./find-header.ts";
import { importRecords } from "./import-records.ts";
import { mapColumns, placeHeader } from "./map-columns.ts";
import { readSheets } from "./read-sheets.ts";
import type { Register } from "./register.ts";
import { toRegister } from "./to-register.ts";
import { writeXlsxRegister } from "./write-xlsx-register.ts";

const paths: Readonly<Record<Layout, string>> = {
  markdown: "aims/risk-register.md",
  yaml: "aims/risk-register.yaml",
  csv: "aims/risk-register.csv",
};

/** A file that came out of a spreadsheet, as a register. */
function read(bytes: Uint8Array): Register {
  const [sheet] = readSheets("risks", bytes);
  const table = sheet && findHeader(sheet, risk);
  if (!table) throw new TypeError("There is no table.");
  return toRegister({ columns: mapColumns(table.headers, table.rows, risk), rows: table.rows }, risk);
}

function importNew(register: Register, layout: Layout): string {
  const target = { type: "new", path: paths[layout], layout } as const;
  const result = importRecords(register, target, { kind: risk, records: [], update: false });
  checkImport(result.changes, result.added, register, { config: { packs }, kind: risk });
  return result.changes[0]?.after ?? "";
}

const outward = {
  csv: (register: Register): Uint8Array =>
    new TextEncoder().encode(
      writeCsv([register.columns.map(({ header }) => header), ...register.rows.map(({ cells }) => cells)], {
        armoured: true,
      }),
    ),
  xlsx: (register: Register): Uint8Array => writeXlsxRegister(register, risk),
};

/** What a register says, by row and column, apart from the order of columns and from what is empty. */
function said({ columns, rows }: Register, tidy = (text: string): string => text): Record<string, string>[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(
      columns.flatMap(({ header, path }, index) => {
        const text = cells[index] ?? "";
        return text === "" || header === placeHeader ? [] : [[path ?? `own ${header}`, tidy(text)] as const];
      }),
    ),
  );
}

const header = texts.filter(
  (text) =>
    text !== "" && text.length < 20 && !/\n/.test(text) && !risk.paths.some(({ path }) => path === text),
);

const registers: fc.Arbitrary<Register> = fc
  .tuple(header, fc.array(fc.tuple(texts, texts, texts, texts, texts), { minLength: 1, maxLength: 4 }))
  .map(([own, rows]) => ({
    columns: [
      { header: "Risk ID", path: "id" },
      { header: "Risk", path: "title" },
      { header: "Responsible", path: "owner" },
      { header: "tags", path: "tags" },
      { header: "Residual score", path: "residual.level" },
      { header: own, path: undefined },
    ],
    rows: rows.map((cells, index) => ({ from: `row ${index + 2}`, cells: [`R-${index + 1}`, ...cells] })),
  }));

const cases = (["markdown", "yaml", "csv"] as const).flatMap((layout) =>
  (["csv", "xlsx"] as const).map((format) => [layout, format] as const),
);

describe("import, export and import again say the same", () => {
  test.each(cases)("in a project written in %s, by way of %s", (layout, format) => {
    let imported = 0;
    fc.assert(
      fc.property(registers, (given) => {
        let first: Register;
        let file: string;
        try {
          first = read(outward[format](given));
          file = importNew(first, layout);
        } catch (error) {
          // A text that a layout cannot hold is refused, and so is a column that would be read as a field.
          if (error instanceof CannotWriteError) return;
          throw error;
        }
        imported++;
        expect(said(first)).toEqual(said(given));
        const project = projectOf({ [paths[layout]]: file });
        const records = project.records(risk);
        const exported = exportRecords(records, risk);
        const second = read(outward[format](exported));
        const tidy = layout === "markdown" ? tidyLines : undefined;
        expect(said(second, tidy)).toEqual(said(first, tidy));
        const nowhere = { type: "new", path: "unused.csv", layout: "csv" } as const;
        const again = importRecords(second, nowhere, { kind: risk, records, update: true });
        expect(again).toMatchObject({ added: [], differences: [], changes: [], same: given.rows.length });
      }),
      { numRuns: 60 },
    );
    expect(imported).toBeGreaterThan(30);
  });
});
