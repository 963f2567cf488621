import { choice, date, defineKind, identifier, level } from "@aims-lint/core";
import { readXlsx } from "@aims-lint/sheets";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { CannotWriteError } from "../cannot-write-error.ts";
import { writeXlsxRegister } from "./write-xlsx-register.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  titles: ["Risk register: AI / ML"],
  fields: { id: identifier(), level: level(), status: choice(["open", "closed"]), due: date() },
});
const columns = ["id", "level", "status", "due"].map((path) => ({ header: path, path }));

const written = (...cells: readonly string[]): Uint8Array =>
  writeXlsxRegister(
    { columns: [...columns, { header: "Own", path: undefined }], rows: [{ from: "", cells }] },
    risk,
  );

test("what a cell is follows from its field", () => {
  const bytes = written("007", "12", "open", "2026-03-31", "2026-03-31");
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml.match(/<v>[^<]*<\/v>/g)).toEqual(["<v>12</v>", "<v>46112</v>"]);
  expect(xml).toContain("<formula1>&quot;open,closed&quot;</formula1>");
});

test("the sheet is called as the register is", () => {
  expect(readXlsx(written("R-1", "", "", "", ""))[0]?.name).toBe("Risk register  AI   ML");
});

test("what no cell can hold is told as whatever else cannot be written", () => {
  expect(() => written("R-1", "", "", "", "x".repeat(32_768))).toThrow(CannotWriteError);
});
