import type { Project, RecordOf } from "@aims-lint/core";
import type { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { partsNamed, partsOf } from "../../shared/parts.ts";

type Risk = RecordOf<typeof risk>;

/** For whom a risk may have consequences. */
export const dimensions = ["organisation", "individuals", "societies"] as const;
export type Dimension = (typeof dimensions)[number];

const spokenOf: Readonly<Record<Dimension, RegExp>> = {
  organisation: /\b(?:organi[sz]ation|business|company|reputation|financ|operation)/i,
  individuals:
    /\b(?:individual|person|people|human|user|customer|client|patient|applicant|employee|worker|citizen|child|data subject)/i,
  societies: /\b(?:societ|social|public|communit|environment|democra)/i,
};

/** The dimensions that a register has a place for in its rows. */
export function columnsOf(risks: readonly Risk[]): readonly Dimension[] {
  return dimensions.filter((dimension) =>
    risks.some((risk) => risk.written(`consequences.${dimension}`) !== undefined),
  );
}

/** The dimensions that a register speaks of in words, wherever it says what happens and to whom. */
export function spokenOfIn(risks: readonly Risk[]): readonly Dimension[] {
  const texts = risks.flatMap((risk) => [risk.written("effect") ?? "", risk.written("affected") ?? ""]);
  const isRated = risks.some(
    (risk) => risk.written("impact") !== undefined || risk.written("level") !== undefined,
  );
  return dimensions.filter(
    (dimension) =>
      (dimension === "organisation" && isRated) || texts.some((text) => spokenOf[dimension].test(text)),
  );
}

/** Whether the scale of consequence is defined for all three, so that one rating covers them; ask with `project.derive`. */
export function isScaleForAll(project: Project): boolean {
  const names = [
    ...project.names(riskMethod, "consequenceScale"),
    ...project.names(riskMethod, "consequences"),
  ];
  return project.records(riskMethod).some((method) =>
    partsNamed(partsOf(method.document), names).some(({ title, lines, tables }) => {
      const text = [
        title,
        ...lines,
        ...tables.flatMap(({ header }) => header.map(({ value }) => value)),
      ].join("\n");
      return dimensions.every((dimension) => spokenOf[dimension].test(text));
    }),
  );
}
