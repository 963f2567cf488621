import { describe, expect, test } from "vitest";
import * as z from "zod";
import { ConfigurationError } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import { identifier, person } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { examine } from "../linting/lint.ts";
import { definePack } from "../packs/define-pack.ts";
import type { Pack } from "../packs/pack.ts";
import { defineRule } from "../rules/define-rule.ts";
import { createDossier } from "./create-dossier.ts";
import type { Dossier } from "./dossier.ts";
import type { Provenance } from "./provenance.ts";
import type { StatementEntry } from "./registers.ts";

const system = defineKind({
  name: "system",
  summary: "A system.",
  titles: ["Systems"],
  fields: { id: identifier(), owner: person() },
});

const systemOwned = defineRule({
  id: "system-owned",
  summary: "A system has an owner.",
  requirements: ["1.1"],
  severity: "error",
  basis: "practice",
  notAGap: "Where there is one owner of all.",
  on: system,
  options: z.strictObject({}),
  messages: { missing: { problem: "{id} has no owner.", why: "-", how: "-" } },
  check(record, { report }) {
    if (!record.has("owner")) report("missing", { at: record.at("owner"), data: { id: record.id } });
  },
});

const entry = (requirement: string): StatementEntry => ({
  requirement,
  title: "-",
  state: "undecided",
  evidence: [],
  risks: [],
  facts: [],
});

const standard: Pack = definePack({
  name: "standard",
  version: "1.0.0",
  catalogue: {
    standard: "Standard",
    requirements: [{ id: "1.1", type: "clause", title: "One", summary: "-", evidence: ["system"] }],
    groups: [{ id: "1", title: "First" }],
  },
  kinds: [system],
  rules: [systemOwned],
  registers: () => ({ statement: [entry("A.1")], further: [entry("OWN-1")] }),
  traceable: (project) => project.records(system).map(({ id }) => id),
  trace: (project, id) => {
    const record = project.find(system, id);
    return record && { record, name: "Kaj", links: [{ title: "Owner", requirements: [], entries: [] }] };
  },
  attestations: () => [
    {
      requirement: "1.1",
      record: "attestation:1",
      by: "Jane",
      statement: "So.",
      on: "2026-01-01",
      until: "2027-01-01",
    },
  ],
});

const company = definePack({
  name: "company",
  version: "2.0.0",
  kinds: [],
  rules: [],
  registers: () => ({
    statement: [entry("B.1")],
    risks: { notes: ["Nothing is rated."], risks: [] },
  }),
});

const inventory = fakeDocument({
  path: "aims/systems.md",
  title: "Systems",
  table: [
    ["ID", "Owner"],
    ["S-1", ""],
  ],
});
const provenance: Provenance = { tool: { name: "t", version: "1" }, project: "p", inputs: [] };

function open(packs: readonly Pack[], describeProvenance = () => provenance): Dossier {
  const files: readonly Document[] = [inventory];
  const examination = examine(
    {
      files: files.map(({ path, text }) => ({ path, text, problems: [] })),
      skipped: [],
      facts: { today: "2026-11-21" },
      parse: () => inventory,
      matches: () => false,
      exists: () => false,
    },
    { packs },
  );
  return createDossier(examination, packs, describeProvenance);
}

describe("a dossier", () => {
  test("has the registers of all packs in their order, and the systems with what hangs on them", () => {
    const { registers, groups, result } = open([standard, company]);
    expect(registers.statement.map(({ requirement }) => requirement)).toEqual(["A.1", "B.1"]);
    expect(registers.further?.map(({ requirement }) => requirement)).toEqual(["OWN-1"]);
    expect(registers.risks?.notes).toEqual(["Nothing is rated."]);
    expect(registers.attestations).toHaveLength(1);
    expect(registers.systems).toMatchObject([{ name: "Kaj", trace: { subject: { record: "system:S-1" } } }]);
    expect(groups).toEqual([{ id: "1", title: "First" }]);
    expect(result.findings).toHaveLength(1);
  });

  test("says of the rules that ran what they are, those of the engine too, and of no other", () => {
    const { rules, result } = open([standard]);
    expect(rules.map(({ id }) => id)).toEqual(result.outcomes.map(({ rule }) => rule));
    expect(rules.find(({ id }) => id === "system-owned")).toMatchObject({
      pack: "standard",
      severity: "error",
      notAGap: "Where there is one owner of all.",
    });
    expect(rules.find(({ pack }) => pack === undefined)).toBeDefined();
  });

  test("has nothing on record where no pack tells anything", () => {
    const silent = definePack({ name: "silent", version: "1.0.0", kinds: [system], rules: [] });
    expect(open([silent]).registers).toEqual({ statement: [], systems: [], attestations: [] });
  });

  test("works out what is asked for, once", () => {
    const asked: string[] = [];
    const dossier = open(
      [{ ...standard, registers: () => ({ statement: asked.push("registers") > 0 ? [entry("A.1")] : [] }) }],
      () => {
        asked.push("provenance");
        return provenance;
      },
    );
    expect(dossier.result.today).toBe("2026-11-21");
    expect(asked).toEqual([]);
    expect(dossier.registers).toBe(dossier.registers);
    expect(asked).toEqual(["registers"]);
    expect(dossier.provenance).toBe(provenance);
    expect(dossier.provenance).toBe(provenance);
    expect(asked).toEqual(["registers", "provenance"]);
  });

  test("names the pack that breaks, when it is asked", () => {
    const broken: Pack = {
      ...company,
      registers: () => {
        throw new TypeError("no row");
      },
    };
    const dossier = open([standard, broken]);
    expect(dossier.result.findings).toHaveLength(1);
    expect(() => dossier.registers).toThrow(ConfigurationError);
    expect(() => dossier.registers).toThrow("The pack company 2.0.0 broke in its registers: no row");
  });
});
