import {
  type Document,
  defineRule,
  type Fix,
  findPlaceholders,
  type Link,
  type LinkTarget,
  type ProjectDocument,
  resolveLink,
} from "@aims-lint/core";
import * as z from "zod";
import { isControlled } from "./controlled.ts";
import { nearAnchor } from "./near-anchor.ts";
import { nearPath, relativeLink } from "./near-path.ts";

const why =
  "A reader who cannot follow a link does not get the document, and what rests on it cannot be shown.";

/** Every link inside the repository leads somewhere. */
export const linksResolve = defineRule({
  id: "links-resolve",
  summary: "Every link into the repository leads to a file, a folder or a heading that is there.",
  requirements: ["7.5.3"],
  severity: "error",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A link that leads out of the repository on purpose, such as to a shared drive: written as a full address it is left alone.",
  messages: {
    missing: {
      problem: 'The link to "{target}" leads nowhere: there is no {path}.',
      why,
      how: "Correct the path, or add what it is meant to lead to.",
    },
    similar: {
      problem: 'The link to "{target}" leads nowhere: there is no {path}, but {similar}.',
      why,
      how: "Correct the path; upper and lower case count.",
    },
    heading: {
      problem: 'The link to "{target}" leads to no heading: {path} has none of that name.',
      why,
      how: "Correct what stands behind the #, or name the heading so.",
    },
    outside: {
      problem: 'The link to "{target}" leads out of the repository.',
      why: "Whoever gets the repository does not get what lies outside, and nobody keeps its versions with the rest.",
      how: "Move the document into the repository, or link to it by its full address.",
    },
    empty: {
      problem: 'The link "{text}" leads nowhere: it has no destination.',
      why,
      how: "Add the destination, or make it plain text.",
    },
  },
  appliesTo: (entry) => isRead(entry) && entry.document.links.some(({ destination }) => isOurs(destination)),
  check({ document }, { project, report }) {
    for (const link of document.links.filter(({ destination }) => isOurs(destination))) {
      const { destination: target, text } = link;
      const to = resolveLink(document.path, target);
      const place = { at: document.locate(link.at), key: target };
      if (target.trim() === "")
        report("empty", { at: document.locate(link.range), key: text, data: { text } });
      else if (to.type === "outside") report("outside", { ...place, data: { target } });
      else if (to.type === "inside" && to.path !== "" && !project.exists(to.path)) {
        const near = nearPath(to.path, project);
        const data = { target, path: to.path, similar: near?.path ?? "" };
        if (near)
          report("similar", {
            ...place,
            data,
            ...rewrite(document, link, relativeLink(document.path, near.path)),
          });
        else report("missing", { ...place, data });
      } else if (to.type === "inside") {
        const target = project.document(to.path)?.document;
        if (hasHeading(to, target)) continue;
        const near = target && nearAnchor(to.fragment, target.anchors);
        const data = { target: link.destination, path: to.path };
        const fix = near === undefined ? {} : rewrite(document, link, undefined, near);
        report("heading", { ...place, data, ...fix });
      }
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a file that was moved, a name in other letters, a heading that is not there",
      files: {
        "aims/policy/ai-policy.md": `# AI policy

See the [scope](../context/scope-statement.md), the [method](../risk/Method.md) and the
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The link to "../context/scope-statement.md" leads nowhere: there is no aims/context/scope-statement.md.
                                                             ~~~~~~~~~~~~~~~~~ The link to "../risk/Method.md" leads nowhere: there is no aims/risk/Method.md, but aims/risk/method.md.
[limits](../risk/method.md#limits-of-acceptance).
         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The link to "../risk/method.md#limits-of-acceptance" leads to no heading: aims/risk/method.md has none of that name.
`,
        "aims/risk/method.md": `# Risk method

## Acceptance limit

8
`,
      },
      fixed: {
        "aims/policy/ai-policy.md": `# AI policy

See the [scope](../context/scope-statement.md), the [method](../risk/method.md) and the
[limits](../risk/method.md#limits-of-acceptance).
`,
      },
    },
    {
      shows: "gap",
      title: "a document that was moved, a heading that got a number",
      files: {
        "aims/README.md": `# Our AIMS

See the [scope](scope.md) and the [limits](risk/method.md?plain=1#limits-of-acceptance).
                ~~~~~~~~ The link to "scope.md" leads nowhere: there is no aims/scope.md, but aims/context/scope.md.
                                           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The link to "risk/method.md?plain=1#limits-of-acceptance" leads to no heading: aims/risk/method.md has none of that name.
`,
        "aims/context/scope.md": "# Scope\n",
        "aims/risk/method.md": "# Risk method\n\n## 5. Limits of acceptance\n",
      },
      fixed: {
        "aims/README.md": `# Our AIMS

See the [scope](context/scope.md) and the [limits](risk/method.md?plain=1#5-limits-of-acceptance).
`,
      },
    },
    {
      shows: "good",
      title: "files, folders, headings, and what is elsewhere",
      files: {
        "aims/README.md": `# Our AIMS

[Policy](policy/ai%20policy.md#our-commitments), [evidence](evidence/), [logo](/assets/logo.png),
[below](#contacts), [law](https://example.org/ai-act), [mail](mailto:aims@example.org)

## Contacts
`,
        "aims/policy/ai policy.md": "# AI policy\n\n## Our commitments\n",
      },
      elsewhere: ["aims/evidence/2026.pdf", "assets/logo.png"],
    },
    {
      shows: "absent",
      title: "no link into the repository",
      files: { "aims/README.md": "# Our AIMS\n\nSee [ISO](https://www.iso.org).\n" },
    },
  ],
});

/** Documents that count, and the pages from which readers start. */
function isRead(entry: ProjectDocument): boolean {
  const isIndex = /(?:^|\/)(?:readme|index)\.\w+$/i.test(entry.document.path);
  return isControlled(entry) || (isIndex && entry.template === undefined);
}

function isOurs(destination: string): boolean {
  return resolveLink("a.md", destination).type !== "elsewhere" && findPlaceholders(destination).length === 0;
}

/** Whether a link's fragment is found in the document that it leads to; true where that cannot be told. */
function hasHeading(
  { fragment }: Extract<LinkTarget, { type: "inside" }>,
  document: Document | undefined,
): boolean {
  if (
    fragment === "" ||
    document?.format !== "markdown" ||
    document.problems.some(({ incomplete }) => incomplete)
  )
    return true;
  const name = fragment.toLowerCase().replace(/^user-content-/, "");
  if (/^(?:top|l\d+(?:-l?\d+)?|:~:.*)$/.test(name)) return true;
  for (const anchor of document.anchors) if (anchor.toLowerCase() === name) return true;
  return false;
}

/**
 * Writes another path, or another heading behind the `#`, into a link. A reference link is left alone: its definition stands elsewhere.
 */
function rewrite(
  document: Document,
  { at, destination }: Link,
  path: string | undefined,
  anchor?: string,
): { readonly fix?: Fix } {
  if (document.text.slice(at.start, at.end) !== destination) return {};
  const [, oldPath = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(destination) ?? [];
  const query = rest.replace(/#.*$/s, "");
  const text = `${path ?? oldPath}${anchor === undefined ? rest : `${query}#${anchor}`}`;
  return { fix: { description: `Write ${text}`, edits: [{ path: document.path, range: at, text }] } };
}
