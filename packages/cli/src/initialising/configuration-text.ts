import { conventionalRoots } from "@aims-lint/node";

/** The first configuration of a project: what differs from what holds anyway, and what else could be said. */
export function configurationText(root: string): string {
  const isUsual = conventionalRoots.some((usual) => usual === root);
  return `# yaml-language-server: $schema=.aims-lint/schemas/config.json
# Once aims-lint schema --write has been run, editors complete this file.

# Settings of aims-lint, all of them optional; docs/configuration.md of aims-lint describes each.

# The folders of the AI management system. Where none is named: ${conventionalRoots.join(", ")}.
${isUsual ? `# roots:\n#   - ${root}` : `roots:\n  - ${JSON.stringify(root)}`}

# What lies in them and is no part of it.
# ignore:
#   - ${root}/drafts

# Rules besides those of the standard.
# groups: [eu-ai-act]
`;
}
