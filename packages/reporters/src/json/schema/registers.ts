import * as z from "zod";
import { count, day, entry, fingerprint, list, path, place, text, texts } from "./basics.ts";
import { doubt } from "./doubt.ts";

const span = z.object(place);
const facts = list(z.object({ name: text, value: text }));

const statementEntry = entry({
  requirement: text,
  title: text,
  group: text.nullable(),
  state: z.enum(["included", "excluded", "undecided"]),
  record: text.nullable(),
  at: span.nullable(),
  justification: text.nullable(),
  status: text.nullable(),
  owner: text.nullable(),
  evidence: texts,
  risks: texts,
  facts,
  problem: text.nullable(),
});

const steps = list(entry({ value: z.number().nullable(), name: text.nullable() }));
const cell = entry({ score: z.number().nullable(), level: text.nullable(), isAbove: z.boolean().nullable() });
const scale = entry({
  at: span,
  likelihoods: steps,
  impacts: steps,
  cells: list(list(cell.nullable().transform((given) => given ?? undefined))),
  levels: texts,
  limit: text.nullable(),
});
const rating = entry({
  likelihood: count.nullable(),
  impact: count.nullable(),
  level: text.nullable(),
  band: text.nullable(),
  isAbove: z.boolean().nullable(),
});
const risk = entry({
  record: text,
  title: text,
  at: span,
  systems: texts,
  owner: text.nullable(),
  treatment: text.nullable(),
  controls: texts,
  status: text.nullable(),
  isClosed: z.boolean().nullable(),
  before: rating,
  after: rating,
  accepted: entry({ by: text.nullable(), on: text.nullable(), until: text.nullable() }).nullable(),
});

const subject = { record: text, path, line: z.int().min(1) };
const link = entry({
  title: text,
  requirements: texts,
  entries: list(z.object({ ...subject, facts })),
  missing: text.nullable(),
  notExpected: text.nullable(),
  findings: list(fingerprint),
});
const trace = z.object({
  today: day,
  subject: z.object(subject),
  links: list(link),
  found: count,
  expected: count,
  doubts: list(doubt),
});

/** What an auditor asks to see besides the findings. Findings of traces are named by their fingerprints. */
export const registers = entry({
  statement: list(statementEntry),
  further: list(statementEntry).nullable(),
  risks: entry({ scale: scale.nullable(), notes: texts, risks: list(risk) }).nullable(),
  systems: list(z.object({ name: text, trace })),
  attestations: list(
    z.object({ requirement: text, record: text, by: text, statement: text, on: day, until: day }),
  ),
});
