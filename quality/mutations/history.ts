import { conformantCode } from "../conformant-code.ts";
import { entry } from "./cell.ts";
import {
  beginning,
  change,
  committed,
  type Mutation,
  remove,
  type Step,
  type Texts,
  together,
} from "./mutation.ts";

const policy = "policy/ai-policy.md";
const method = "risk/methodology.md";
const scope = "context/scope.md";
const inventory = "systems.yaml";

const sofie = "Sofie Brandt <sofie.brandt@havnelund.example.com>";
const ingrid = "Ingrid Halvorsen <ingrid@havnelund.example.com>";
const marta = "Marta Kowalczyk <mkowalczyk@havnelund.example.com>";
const dorte = "Dorte Lykke <dorte.lykke@havnelund.example.com>";
const nils = "Nils Overgaard <nils.overgaard@havnelund.example.com>";

const same: Step["change"] = (texts) => texts;

/** The texts with one place as it was before. */
const earlier =
  (path: string, now: string, before: string): Step["change"] =>
  (texts) =>
    change("history", path, now, before).apply(texts);

/** Somebody makes the texts what they are in the conformant repository, on a day. */
const brings = (on: string, by: string, texts: () => Texts): Step => ({ on, by, change: texts });

/** The conformant repository, of which one place said something else until somebody changed it on a day. */
function changedOn(
  rule: string,
  on: string,
  path: string,
  now: string,
  before: string,
  by = sofie,
): Mutation {
  return fromEarlier(
    rule,
    `${path} says ${JSON.stringify(now)} since ${on}`,
    on,
    by,
    earlier(path, now, before),
  );
}

/** The conformant repository, which was another one until somebody made it what it is. */
function fromEarlier(rule: string, title: string, on: string, by: string, before: Step["change"]): Mutation {
  let whole: Texts = new Map();
  const remember: Step["change"] = (texts) => {
    whole = texts;
    return before(texts);
  };
  return committed(
    rule,
    title,
    remember,
    brings(on, by, () => whole),
  );
}

/** A document that somebody wrote and approved on one day. */
function selfApproved(path: string, parts: readonly (readonly [string, string])[]): Mutation {
  const [first, ...others] = parts.map(([find, replace]) =>
    change("approved-by-another", path, find, replace),
  );
  if (!first) throw new Error(`Nothing changes in ${path}.`);
  const step: Step = {
    on: "2026-05-04",
    by: ingrid,
    change: (texts) => together(first, ...others).apply(texts),
  };
  return committed("approved-by-another", `${path} is written and approved by one person`, same, step);
}

/** A document whose approver works in git and had no part in it. */
function unseen(
  path: string,
  approved: string,
  days: string,
  parts: readonly (readonly [string, string])[],
): Mutation {
  const [first, ...others] = [[approved, days] as const, ...parts].map(([find, replace]) =>
    change("approver-took-part", path, find, replace),
  );
  if (!first) throw new Error(`Nothing changes in ${path}.`);
  return committed(
    "approver-took-part",
    `${path} comes without its approver`,
    same,
    { on: "2026-03-01", by: marta, reviewedBy: ingrid, change: note },
    { on: "2026-05-04", by: sofie, change: (texts) => together(first, ...others).apply(texts) },
  );
}

/** A commit that touches nothing that anybody checks. */
const note: Step["change"] = (texts) => new Map(texts).set("README.md", `${texts.get("README.md") ?? ""}\n`);

/** An owner who was last seen in 2025, while two others go on. */
function silent(by: string): Mutation {
  return committed(
    "owner-active",
    `${by} is not seen after 2025-03-01`,
    same,
    { on: "2025-03-01", by, change: note },
    { on: "2026-06-01", by: dorte, change: note },
    { on: "2026-07-01", by: nils, change: note },
  );
}

/** Both auditors write into a document in the year before they audit it. */
function auditorsWrite(path: string): Mutation {
  const write =
    (word: string): Step["change"] =>
    (texts) =>
      new Map(texts).set(
        path,
        `${texts.get(path) ?? ""}\n${`${word} paragraph on how this is done in practice. `.repeat(5)}\n`,
      );
  return committed(
    "auditor-wrote-nothing-audited",
    `${path} is written by those who audit it`,
    same,
    { on: "2026-01-20", by: dorte, change: write("A") },
    { on: "2026-05-20", by: nils, change: write("Another") },
  );
}

const assessments = ["impact/sys-001.md", "impact/sys-002.md", "impact/sys-003.md"];
const verifications = ["001", "002", "003"].map(
  (number) => `systems/sys-${number}/verification-validation.md`,
);
const incidents = "information/incident-log.md";
const nonconformities = "improvement/nonconformities.md";

/** Files that come late, in one commit. */
function late(rule: string, on: string, paths: readonly string[]): Mutation {
  return fromEarlier(rule, `${paths.join(", ")} come on ${on}`, on, sofie, (texts) =>
    paths.reduce((left, path) => remove(rule, path).apply(left), texts),
  );
}

/** A document that said something else altogether before. */
function rewritten(path: string, on: string): Mutation {
  return fromEarlier("rewrite-planned", `${path} is rewritten on ${on}`, on, sofie, (texts) => {
    let count = 0;
    const other = (texts.get(path) ?? "").replace(/^[\p{L}-][^|:#\n]{20,}$/gmu, () => {
      count++;
      return `Earlier wording, line ${count}: formerly nobody regulated these questions whatsoever, everyone improvised.`;
    });
    return new Map(texts).set(path, other);
  });
}

const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 5000000\n`;
const asking = (model: string): string =>
  `resource "azurerm_cognitive_deployment" "chat" {\n  model {\n    format = "OpenAI"\n    name   = "${model}"\n  }\n}\n`;
const needing = (version: string): string => `{ "dependencies": { "openai": "${version}" } }\n`;

/** A system claims a folder, in which one file changes on a day while the documents stay as they are. */
function codeChangesOn(
  rule: string,
  on: string,
  path: string,
  before: string,
  after: string,
  system = "SYS-002",
): Mutation {
  const folder = path.slice(0, path.indexOf("/") + 1);
  const apply: Step["change"] = (texts) =>
    entry(rule, inventory, system, "paths", `[${folder}]`).apply(texts);
  return {
    rule,
    title: `${path} of ${system} changes on ${on}`,
    apply,
    code: { ...conformantCode, [path]: after },
    states: (texts) => [
      { ...beginning, texts: apply(texts), code: { ...conformantCode, [path]: before } },
      { on, by: sofie, texts: apply(texts), code: { ...conformantCode, [path]: after } },
    ],
  };
}

/** Each thing that an assessment rests on, in the code. */
function codeChanges(rule: string, on: string): Mutation[] {
  return [
    codeChangesOn(rule, on, "score/models/harbour-score-3.2.0.onnx", pointer("a"), pointer("b"), "SYS-001"),
    codeChangesOn(rule, on, "chat/main.tf", asking("gpt-4o"), asking("gpt-5")),
    codeChangesOn(rule, on, "chat/package.json", needing("^4.20.0"), needing("^5.0.1")),
  ];
}

/** Faults in how the documents came to be. */
export const historyMutations: readonly Mutation[] = [
  // approved-text-unchanged
  changedOn(
    "approved-text-unchanged",
    "2026-06-11",
    policy,
    "No applicant is declined by a machine alone.",
    "No applicant is declined by a machine.",
  ),
  changedOn(
    "approved-text-unchanged",
    "2026-06-11",
    method,
    "less than once in five years",
    "less than once in fifty years",
  ),
  changedOn(
    "approved-text-unchanged",
    "2026-06-11",
    "impact/sys-002.md",
    "Kaj declines and names who can help",
    "Kaj hands over to a person",
  ),
  changedOn(
    "approved-text-unchanged",
    "2026-06-11",
    scope,
    "in Denmark and in Sweden, from",
    "in Denmark, from",
  ),
  // approved-by-another
  selfApproved(policy, [
    ["| Approved on | 2026-02-03 |", "| Approved on | 2026-05-04 |"],
    ["| Author | Sofie Brandt |", "| Author | Ingrid Halvorsen |"],
    ["by a machine alone.", "by a machine on its own, ever."],
  ]),
  selfApproved(method, [
    ["| Approved on | 2026-01-27 |", "| Approved on | 2026-05-04 |"],
    ["| Author | Sofie Brandt |", "| Author | I. Halvorsen |"],
    ["less than once in five years", "less than once in six years"],
  ]),
  selfApproved("impact/procedure.md", [
    ["| Approved on | 2026-01-27 |", "| Approved on | 2026-05-04 |"],
    ["| Author | Klara Nyström |", "| Author | Ingrid Halvorsen |"],
    ["Author and approver are never the same person.", "Author and approver are always two persons."],
  ]),
  // approver-took-part
  unseen(policy, "| Approved on | 2026-02-03 |", "| Approved on | 2026-05-03 |", [
    ["by a machine alone.", "by a machine on its own."],
  ]),
  unseen(method, "| Approved on | 2026-01-27 |", "| Approved on | 2026-05-03 |", [
    ["in five years", "in six years"],
  ]),
  unseen(scope, "approved_on: 2026-01-27", "approved_on: 2026-05-03", [
    ["from the first idea to", "from the first day to"],
  ]),
  // auditor-wrote-nothing-audited
  auditorsWrite(policy),
  auditorsWrite(scope),
  auditorsWrite("operation/life-cycle-procedure.md"),
  // impact-assessed-after-change
  changedOn(
    "impact-assessed-after-change",
    "2026-08-20",
    inventory,
    "about products, payments and procedures at any hour.",
    "about opening hours.",
  ),
  changedOn(
    "impact-assessed-after-change",
    "2026-08-20",
    inventory,
    "data: [DS-005]",
    "data: [DS-004, DS-005]",
  ),
  changedOn(
    "impact-assessed-after-change",
    "2026-08-20",
    inventory,
    "models: [northmere-dialog-4]",
    "models: [northmere-dialog-3]",
  ),
  ...codeChanges("impact-assessed-after-change", "2026-09-20"),
  // impact-assessment-not-lost
  ...assessments.map((path) =>
    committed("impact-assessment-not-lost", `${path} is removed`, same, {
      on: "2026-10-20",
      by: sofie,
      change: (texts) => remove("impact-assessment-not-lost", path).apply(texts),
    }),
  ),
  // owner-active
  silent(sofie),
  silent(marta),
  silent("12345+jekdahl@users.noreply.example <12345+jekdahl@users.noreply.example>"),
  // record-committed-in-time
  late("record-committed-in-time", "2026-11-02", [assessments[1] ?? ""]),
  late("record-committed-in-time", "2026-11-02", [verifications[2] ?? ""]),
  late("record-committed-in-time", "2026-11-02", [incidents]),
  // records-made-as-work-went
  late("records-made-as-work-went", "2026-09-07", [...assessments, ...verifications]),
  late("records-made-as-work-went", "2026-09-07", [...assessments, incidents, nonconformities]),
  late("records-made-as-work-went", "2026-09-07", [...verifications, incidents, nonconformities]),
  // rewrite-planned
  rewritten(policy, "2025-06-15"),
  rewritten(scope, "2025-06-15"),
  rewritten("impact/procedure.md", "2025-06-15"),
  // risks-assessed-after-change
  ...codeChanges("risks-assessed-after-change", "2026-11-18"),
  changedOn("risks-assessed-after-change", "2026-11-12", inventory, "data: [DS-005]", "data: [DS-004]"),
  changedOn(
    "risks-assessed-after-change",
    "2026-11-12",
    inventory,
    "Help developers write, test and understand code.",
    "Help developers write tests.",
  ),
  changedOn("risks-assessed-after-change", "2026-11-12", inventory, "version: 5.2.0", 'version: "4.8"'),
];
