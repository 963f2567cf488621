import { inCode, type Mutation } from "./mutation.ts";

/** Faults in the code beside the AIMS. */
export const codeMutations: readonly Mutation[] = [
  inCode("code-readable", "a manifest of npm ends too early", {
    "services/chat/package.json": '{ "name": "chat",\n',
  }),
  inCode("code-readable", "a manifest of Maven has a tag that is never closed", {
    "services/score/pom.xml": "<project>\n  <dependencies>\n",
  }),
  inCode("code-readable", "a table of a Cargo manifest is broken", {
    "tools/Cargo.toml": '[package]\nname = "tools"\n\n[dependencies\nserde = "1"\n',
  }),
  inCode("code-readable", "packages come through Nix, which is not read", {
    "flake.nix": '{ description = "Shells"; }\n',
  }),
];
