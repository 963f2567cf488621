import type { RecordOf } from "@aims-lint/core";
import type { system } from "../../kinds/system.ts";

/**
 * What an organisation is to an AI system. `develops`: it builds or trains it. `provides`: others get it from here.
 * `uses`: it runs the system or works with what it gives.
 */
export type Part = "develops" | "provides" | "uses";

const words: Readonly<Record<Part, RegExp>> = {
  develops:
    /produc|develop|manufactur|design|\bbuild|entwickl|hersteller|développ|desarroll|desenvolv|fabricante|sviluppat|ontwikkel|開発|开发|開發/iu,
  provides:
    /provi[ds]|distribut|import|integrat|reseller|supplier|vendor|anbieter|bereitstell|lieferant|händler|fournisseu|proveedor|fornecedor|fornitore|aanbieder|提供/iu,
  uses: /deploy|customer|\buse[rs]?\b|\busing\b|end[- ]user|operat|consum|acquir|buyer|betreib|nutzer|anwender|kunde|utilisat|client|exploitant|usuari|usuário|cliente|utiliz|gebruik|利用|使用|部署/iu,
};

/** The parts that the word for a role names: `uses` for `Deployer`; none where it is a word for none. */
export function partsIn(role: string): Part[] {
  return (["develops", "provides", "uses"] as const).filter((part) => words[part].test(role));
}

const developed =
  /develop|in[- ]?house|\bown\b|\bbuilt\b|\bbuild\b|intern|custom|trained|fine-?tuned|proprietary/i;
const acquired =
  /acquir|bought|\bbuy\b|purchas|vendor|third[- ]party|extern|saas|commercial|off[- ]the[- ]shelf|supplier|licen[cs]ed|subscri/i;

/**
 * The parts that the inventory gives the organisation towards a system, from its roles and its origin; none where it
 * says nothing, which `system-role-determined` reports.
 */
export function partsPlayed(record: RecordOf<typeof system>): ReadonlySet<Part> {
  const roles = record.state("roles") === "read" ? (record.fields.roles ?? []) : [];
  const origin = record.state("origin") === "read" ? (record.fields.origin ?? "") : "";
  const parts = new Set<Part>();
  for (const part of roles.flatMap(({ value }) => partsIn(value))) parts.add(part);
  if (developed.test(origin)) parts.add("develops");
  else if (acquired.test(origin) && parts.size === 0) parts.add("uses");
  return parts;
}
