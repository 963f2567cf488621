import { markdownTable } from "./table.mjs";
import { people, roles } from "./words.mjs";

const afterTitle = (after) => ({ before: "", after });

/** Ways in which people write the facts about a document, with the share of each in percent. */
const styles = [
  { share: 25, write: (random, title, facts) => ({ before: frontMatter(random, title, facts), after: "" }) },
  {
    share: 33,
    write: (random, _, facts) =>
      afterTitle(facts.map(boldLine(random)).join(random.pick(["  \n", "\n\n", "\n"]))),
  },
  {
    share: 24,
    write: (_random, _title, facts) => afterTitle(markdownTable(["Field", "Value"], facts.map(tableRow))),
  },
  {
    share: 10,
    write: (_random, _title, facts) =>
      afterTitle(facts.map(([label, value]) => `> **${label}:** ${value}  `).join("\n")),
  },
  {
    share: 8,
    write: (_random, _title, facts) => ({
      before: `<!--\n${facts.map((fact) => fact.join(": ")).join("\n")}\n-->\n\n`,
      after: "",
    }),
  },
];

/**
 * The facts about a document in one of the styles of real repositories.
 *
 * @param {string} id identifier of the document
 * @param {{ status?: string, extra?: [string, string][] }} own facts of the kind: its status, and others by label
 * @returns {{ before: string, after: string }} text before and after the title
 */
export function metadataBlock(random, id, title, { status, extra = [] }) {
  const facts = [
    [random.pick(["Document ID", "Doc ID", "Document ID"]), id],
    ["Version", `${random.integer(0, 4)}.${random.integer(0, 12)}`],
    ["Status", status ?? random.pick(["approved", "Approved", "✅ approved and active", "in review"])],
    [random.pick(["Owner", "Document owner"]), random.pick(roles)],
    [random.pick(["Approved by", "Approver"]), random.pick(people)],
    ["Approval date", random.past()],
    [random.pick(["Next review", "Next review date"]), random.future()],
    ["Classification", random.pick(["internal", "public", "confidential"])],
    ...extra,
  ];
  return styles[styleFor(random.integer(1, 100))].write(random, title, facts);
}

/** The style whose share holds `percent`, counted from 1. */
function styleFor(percent) {
  let seen = 0;
  return styles.findIndex(({ share }) => {
    seen += share;
    return percent <= seen;
  });
}

function frontMatter(random, title, facts) {
  const key = (label) => label.toLowerCase().replaceAll(" ", "_");
  const lines = facts.map(([label, value]) => `${key(label)}: ${/[:#]/.test(value) ? `"${value}"` : value}`);
  const tags = random.chance(0.4) ? "tags: [aims, governance]\n" : "";
  return `---\ntitle: "${title}"\n${lines.join("\n")}\n${tags}---\n\n`;
}

function boldLine(random) {
  const outside = random.chance(0.3);
  return ([label, value]) => (outside ? `**${label}**: ${value}` : `**${label}:** ${value}`);
}

function tableRow([label, value]) {
  return [label.length % 2 === 0 ? `**${label}**` : label, value];
}
