import { expect, test } from "vitest";
import { isOrganisationRole } from "./organisation-role.ts";

test.each([
  "provider",
  "AI producer",
  "Deployer (EU AI Act)",
  "customer and user",
  "We develop and operate it",
  "Betreiber",
  "fournisseur et utilisateur",
  "proveedor",
  "利用者",
])("%s", (text) => {
  expect(isOrganisationRole(text)).toBe(true);
});

test.each(["internal", "chatbot", "owner", "high", "first line", "useful"])("not: %s", (text) => {
  expect(isOrganisationRole(text)).toBe(false);
});
