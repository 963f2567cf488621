import type { ComponentClaim } from "./component-claim.ts";

type Claims = ReadonlyMap<string, ComponentClaim>;

/** What several packs say of the components: all who claim one; the subject is that of the first pack that knows the component. */
export function combineClaims(all: readonly Claims[]): Claims {
  const combined = new Map<string, ComponentClaim>();
  for (const [id, claim] of all.flatMap((claims) => [...claims])) {
    const before = combined.get(id);
    combined.set(id, before ? { ...before, by: [...before.by, ...claim.by] } : claim);
  }
  return combined;
}
