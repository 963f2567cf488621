import type { Finding } from "@aims-lint/core";

/** What follows the message of a finding that is known debt. */
export function debtWords({ known }: { readonly known?: Finding["known"] | undefined }): string {
  return known ? ` (known since ${known.since})` : "";
}
