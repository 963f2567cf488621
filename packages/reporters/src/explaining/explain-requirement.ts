import type { PackWithCatalogue, Requirement } from "@aims-lint/core";
import type { Explanation, Item, Part } from "./explanation.ts";
import { frameworkPart } from "./framework-part.ts";

/** The page about a clause or a control: what it asks for, what shows it, what rules check and what stays for a person. */
export function explainRequirement(requirement: Requirement, pack: PackWithCatalogue): Explanation {
  const { id, title, summary, evidence, good = [], question, judgement } = requirement;
  const rules = pack.rules.filter(
    ({ requirements, group }) => requirements.includes(id) && group === undefined,
  );
  return {
    type: "requirement",
    name: id,
    title: `${id} ${title}`,
    summary,
    parts: [
      { heading: "What it is", items: facts(requirement) },
      ...textPart("What has to be in writing", documentedWords(requirement)),
      ...textPart("How often", requirement.cadence),
      ...(good.length > 0
        ? [{ heading: "What good looks like", items: good.map((text) => ({ text })) }]
        : []),
      ...evidencePart(evidence, pack),
      {
        heading: "What rules check",
        ...(rules.length > 0 ? { items: rules.map(ruleItem) } : { text: "No rule speaks for it." }),
      },
      ...textPart("What stays for a person", judgement),
      ...textPart("What an auditor would ask", question),
      { heading: "When it is no gap", text: notAGap(requirement) },
      ...frameworkPart([id], pack),
    ],
  };
}

function facts(requirement: Requirement): Item[] {
  const { type, phase, stages = [] } = requirement;
  return [
    { text: isOurs(requirement) ? ourType(type) : `a ${type} of ${requirement.standard}` },
    ...(phase === undefined ? [] : [{ text: `phase: ${phase}` }]),
    ...(stages.length === 0
      ? []
      : [{ text: `an auditor mainly looks at it in stage ${stages.join(" and ")} of a certification` }]),
  ];
}

/** Whether it is of ISO/IEC 42001, as all are that say nothing else. */
function isOurs({ standard = "ISO/IEC 42001" }: Requirement): boolean {
  return standard.startsWith("ISO/IEC 42001");
}

function ourType(type: Requirement["type"]): string {
  return type === "clause" ? "a clause: it holds for every organisation" : "a control of Annex A";
}

function evidencePart(evidence: readonly string[], { kinds }: PackWithCatalogue): Part[] {
  const items = evidence.flatMap((name): Item[] => {
    const kind = kinds.find((one) => one.name === name);
    return kind ? [{ text: `${name}: ${kind.summary}`, link: { type: "kind", name } }] : [];
  });
  return items.length === 0 ? [] : [{ heading: "Where evidence is looked for", items }];
}

function documentedWords({ documented, duty = "" }: Requirement): string | undefined {
  const text = `${documentedSentence(documented)} ${duty}`.trim();
  return text === "" ? undefined : text;
}

function documentedSentence(documented: Requirement["documented"]): string {
  switch (documented) {
    case "available":
      return "A document has to be there.";
    case "retained":
      return "A record has to be kept.";
    case "document":
      return "The control asks for writing.";
    case "decide":
      return "The control asks for a decision, a process or a state; evidence is wanted all the same.";
    case "none":
    case undefined:
      return "";
  }
}

function notAGap(requirement: Requirement): string {
  const { type } = requirement;
  if (!isOurs(requirement))
    return "What no rule can judge is answered by an attestation: who says so, when and until when.";
  return type === "clause"
    ? "A clause cannot be left out. What no rule can judge is answered by an attestation: who says so, when and until when."
    : "Where the Statement of Applicability leaves the control out and says why. What no rule can judge is answered by an attestation.";
}

function ruleItem({ id, summary, severity }: PackWithCatalogue["rules"][number]): Item {
  return { text: `${id} (${severity}): ${summary}`, link: { type: "rule", name: id } };
}

function textPart(heading: string, text: string | undefined): Part[] {
  return text === undefined ? [] : [{ heading, text }];
}
