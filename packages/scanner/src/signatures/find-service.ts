import type { SignalTier } from "@aims-lint/core";
import type { Identity } from "../detector.ts";
import { servicesSignatures } from "./services.generated.ts";
import type { Signature } from "./signature.ts";

/** What the address of a service says. */
export interface ServiceMatch {
  readonly identity: Identity;
  readonly tier: SignalTier;
}

/** The service that answers at a host, with its port where the address has one; `undefined` where it is none that we know. */
export function findService(host: string): ServiceMatch | undefined {
  const known = host.toLowerCase();
  return services.find(({ hosts }) => hosts.some((pattern) => fitsHost(known, pattern)))?.match;
}

/** The service that the SDK of a cloud opens a client of: `bedrock-runtime`, `BedrockRuntime`. */
export function findCloudClient(name: string): ServiceMatch | undefined {
  const plain = plainName(name);
  return services.find(({ clients }) => clients.has(plain))?.match;
}

/** Texts of which one stands in whatever holds the host of a service. */
export const hostPieces: readonly string[] = [
  ...new Set(servicesSignatures.flatMap(({ hosts = [] }) => hosts.map(longestPiece))),
];

/** Whether a host is one of a pattern: each `*` stands for something, and what stands around it is as written. */
function fitsHost(host: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return host === pattern || host.replace(/:443$/, "") === pattern;
  const last = rest.pop() ?? "";
  return (
    rest.length === 0 &&
    host.length > first.length + last.length &&
    host.startsWith(first) &&
    host.endsWith(last)
  );
}

function longestPiece(pattern: string): string {
  return pattern.split("*").sort((a, b) => b.length - a.length)[0] ?? pattern;
}

function plainName(name: string): string {
  return name.replace(/[-_]/g, "").toLowerCase();
}

const services = servicesSignatures.map((signature) => ({
  hosts: signature.hosts ?? [],
  clients: new Set((signature.clients ?? []).map(plainName)),
  match: toMatch(signature),
}));

function toMatch({ id, tier, what, provider }: Signature): ServiceMatch {
  const identity: Identity = {
    id,
    type: "service",
    name: id.slice("service:".length),
    what,
    ...(provider !== undefined && { provider }),
  };
  return { identity, tier };
}
