import { testRule } from "../../test-rule.ts";
import { linksResolve } from "./links-resolve.ts";

testRule(linksResolve, [
  {
    shows: "gap",
    title: "out of the repository, to nothing, by reference, and an image",
    files: {
      "aims/scope.md": `# Scope of the AIMS

[Shared drive](../../drive/scope.docx) and [later]().
               ~~~~~~~~~~~~~~~~~~~~~~ The link to "../../drive/scope.docx" leads out of the repository.
                                           ~~~~~~~~~ The link "later" leads nowhere: it has no destination.

![Chart](chart.png) of the [units][u]
         ~~~~~~~~~ The link to "chart.png" leads nowhere: there is no aims/chart.png.
                                   ~ The link to "Units.md" leads nowhere: there is no aims/Units.md, but aims/units.md.

[u]: Units.md
`,
      "aims/units.md": "# Units\n",
    },
  },
  {
    shows: "gap",
    title: "moved elsewhere under the same name, the only document that has it",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control | Evidence              |
| ------- | --------------------- |
| A.2.2   | [Policy](ai-policy.md) |
                     ~~~~~~~~~~~~ The link to "ai-policy.md" leads nowhere: there is no aims/ai-policy.md, but aims/policy/ai-policy.md.
`,
      "aims/policy/ai-policy.md": "# AI policy\n",
    },
    fixed: {
      "aims/soa.md": `# Statement of Applicability

| Control | Evidence              |
| ------- | --------------------- |
| A.2.2   | [Policy](policy/ai-policy.md) |
`,
    },
  },
  {
    shows: "good",
    title: "a link to the top, to lines of code, to a heading in another case, into code, to a placeholder",
    files: {
      "aims/scope.md": `# Scope of the AIMS

[Up](#top) [code](/src/app.ts#L10-L20) [self](#Scope-of-the-AIMS) \`[x](y.md)\` [t]({{link}})
`,
    },
    elsewhere: ["src/app.ts"],
  },
  {
    shows: "absent",
    title: "a page that is no document of the AIMS",
    files: { "aims/notes.md": "# Notes\n\n[Old](gone.md)\n" },
  },
]);
