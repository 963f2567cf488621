import { page, prose } from "./page.mjs";
import { heading, list } from "./prose.mjs";

const policyTitles = [
  "Purpose and scope",
  "Principles",
  "Commitments",
  "AI objectives",
  "Roles and responsibilities",
  "Related policies",
  "Exceptions",
  "Communication",
  "Review",
];
const procedureTitles = ["Purpose", "Scope", "Inputs", "Steps", "Records", "Responsibilities", "Review"];

/** What the AI policy of a unit says under its commitments. */
const commitments =
  "We meet the requirements that apply to our AI systems, and we commit to improving the AI management system continually.";

/** A policy; the first one of a unit is its AI policy. */
export function policy(random, entry) {
  const isAiPolicy = entry.number === 0;
  const body = (title) => {
    const text = prose(random, entry);
    return isAiPolicy && title === "Commitments" ? `${commitments}\n\n${text}` : text;
  };
  return page(random, entry, {
    title: isAiPolicy ? "AI policy" : `${heading(random)} policy`,
    sections: [...policyTitles, ...random.times(1, 4, () => heading(random))].map((title) => ({
      title,
      body: body(title),
    })),
    facts: random.chance(0.3) ? [["Frameworks", "ISO/IEC 42001, ISO/IEC 27001"]] : [],
  });
}

/** A procedure with numbered steps and a command or two. */
export function procedure(random, entry) {
  const command = `\`\`\`sh\nnpm run evaluate -- --system ${random.integer(1, 40)}\n\`\`\``;
  return page(random, entry, {
    title: `Procedure: ${heading(random).toLowerCase()}`,
    sections: procedureTitles.map((title) => ({
      title,
      body:
        title === "Steps"
          ? `${list(random)}\n\n${command}\n\n${prose(random, entry)}`
          : prose(random, entry, 1, 3),
    })),
  });
}
