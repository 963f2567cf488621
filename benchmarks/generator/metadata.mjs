import { markdownTable } from "./table.mjs";
import { people, roles } from "./words.mjs";

/** Ways in which people write the facts about a document, with the share of each in percent. */
const styles = [
  ["front-matter", 25],
  ["bold-lines", 33],
  ["table", 24],
  ["quote", 10],
  ["comment", 8],
];

/**
 * The facts about a document in one of the styles of real repositories.
 *
 * @param {string} id identifier of the document
 * @param {[string, string][]} extra facts of the kind, label and value
 * @returns {{ before: string, after: string }} text before and after the title
 */
export function metadataBlock(random, id, title, extra = []) {
  const facts = [
    [random.pick(["Document ID", "Doc ID", "Document ID"]), id],
    ["Version", `${random.integer(0, 4)}.${random.integer(0, 12)}`],
    ["Status", random.pick(["approved", "Approved", "draft", "✅ approved and active", "in review"])],
    [random.pick(["Owner", "Document owner", "Responsible owner"]), random.pick(roles)],
    [random.pick(["Approved by", "Approver"]), random.pick(people)],
    ["Approval date", random.date()],
    [random.pick(["Next review", "Next review date"]), random.date()],
    ["Classification", random.pick(["internal", "public", "confidential"])],
    ...extra,
  ];
  switch (styleFor(random.integer(1, 100))) {
    case "front-matter":
      return { before: frontMatter(random, title, facts), after: "" };
    case "bold-lines":
      return { before: "", after: facts.map(boldLine(random)).join(random.pick(["  \n", "\n\n", "\n"])) };
    case "table":
      return { before: "", after: markdownTable(["Field", "Value"], facts.map(tableRow)) };
    case "quote":
      return { before: "", after: facts.map(([label, value]) => `> **${label}:** ${value}  `).join("\n") };
    default:
      return { before: `<!--\n${facts.map((fact) => fact.join(": ")).join("\n")}\n-->\n\n`, after: "" };
  }
}

function styleFor(percent) {
  let seen = 0;
  return styles.find(([, share]) => {
    seen += share;
    return percent <= seen;
  })?.[0];
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
