import { markdownFaults } from "./markdown-faults.ts";
import { textFaults } from "./text-faults.ts";

/** The members of OSCAL that are Markdown. */
const markup = ["title", "description", "remarks", "prose", "statement"];

/** For tests: what in the texts of an OSCAL document is not ours: Markdown but for plain text, what is unseen, and addresses that are none. */
export function oscalTextFaults(report: string): string[] {
  const members = membersIn(JSON.parse(report));
  const texts = members.filter(([name]) => markup.includes(name)).map(([, text]) => text);
  const values = members.filter(([name]) => name === "value").map(([, text]) => `- ${text}`);
  const addresses = members.filter(([name]) => name === "href").map(([, text]) => text);
  return [
    ...markdownFaults(texts.join("\n\n")),
    ...values.flatMap((value) => textFaults(value)),
    ...addresses
      .filter((one) => !/^(?:#[\da-f-]+|[\w\-.~%/]*)$/.test(one))
      .map((one) => `the address ${one}`),
  ];
}

function membersIn(value: unknown): (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === "string" ? [[name, one] as const] : membersIn(one),
  );
}
