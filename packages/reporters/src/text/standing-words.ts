import type { Finding } from "@aims-lint/core";
import { debtWords } from "./debt-words.ts";

/** What a finding counts for, where that is less than its rule grades it: it is held back, or known. */
export function standingWords({ held, known }: Finding): string {
  const later = held ? `  (${held.severity} from ${held.until})` : "";
  return `${later}${known ? ` ${debtWords({ known })}` : ""}`;
}
