import type { Component } from "../facts/code.ts";
import { combinePacks } from "../packs/combine-packs.ts";
import type { Claimant } from "../packs/component-claim.ts";
import type { Pack } from "../packs/pack.ts";
import type { Project } from "../project/project.ts";
import type { Finding, Waiver } from "../results/finding.ts";

/** What the AIMS says of a component of the code. */
export type ComponentState =
  /** Records claim it. */
  | { readonly state: "claimed"; readonly by: readonly Claimant[] }
  /** A waiver says that it may stay as it is, until a day. */
  | { readonly state: "ignored"; readonly waiver: Waiver }
  /** Neither. */
  | { readonly state: "undeclared" };

/** A component, and what the AIMS says of it; `undefined` where no pack has a say about it. */
export interface ReconciledComponent {
  readonly component: Component;
  readonly standing: ComponentState | undefined;
}

/**
 * Says of each component whether the AIMS claims it, a waiver ignores it, or nobody declared it.
 * @param findings those of a check of the same project, the waived ones too.
 */
export function reconcile(
  components: readonly Component[],
  project: Project,
  packs: readonly Pack[],
  findings: readonly Finding[],
): ReconciledComponent[] {
  const claims = combinePacks(packs).claims?.(project);
  const waivers = new Map(
    findings.flatMap(({ subject, waived }) => (waived ? [[subject, waived] as const] : [])),
  );
  return components.map((component) => {
    const claim = claims?.get(component.id);
    if (!claim) return { component, standing: undefined };
    if (claim.by.length > 0) return { component, standing: { state: "claimed", by: claim.by } };
    const waiver = waivers.get(claim.subject);
    return { component, standing: waiver ? { state: "ignored", waiver } : { state: "undeclared" } };
  });
}
