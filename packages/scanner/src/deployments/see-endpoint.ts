import type { Range } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { findService } from "../signatures/find-service.ts";
import { addressIn } from "../sources/finding/address.ts";

/**
 * Reports the service that a setting is the address of. Only the name of the service is said, since what else stands in an address may be
 * secret. An address that only its port tells is a weak sign: what listens there is named elsewhere.
 */
export function seeEndpoint(text: string, range: Range, findings: Findings): void {
  const address = addressIn(text);
  const match = address?.hasScheme ? findService(address.host) : undefined;
  if (!match) return;
  const { identity, tier } = match;
  findings.saw(identity, {
    seen: identity.name,
    how: "endpoint",
    tier: identity.name.includes(":") ? "weak" : tier,
    range,
  });
}
