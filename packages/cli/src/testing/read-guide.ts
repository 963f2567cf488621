/** What a page tells its reader: run a command and see a picture, look at a document, or write answers into one. */
export type Step =
  | { readonly type: "run"; readonly args: readonly string[]; readonly picture: readonly string[] }
  | { readonly type: "look"; readonly path: string; readonly text: string }
  | { readonly type: "answers"; readonly path: string; readonly text: string };

/** For tests: the steps of a page, in its order. Answers stand below a heading that names the document. */
export function readGuide(page: string): Step[] {
  const blocks =
    /^### `(?<path>[^`]+)`$|`(?<seen>aims\/[^`]+)`:$|^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm;
  const steps: Step[] = [];
  let path = "";
  for (const { groups = {} } of page.matchAll(blocks)) {
    const { language, text = "" } = groups;
    const named = groups.path ?? groups.seen;
    if (named !== undefined) path = named;
    else if (language === "text") steps.push({ type: "look", path, text });
    else if (language === "console") steps.push(toRun(text));
    else steps.push({ type: "answers", path, text });
  }
  return steps;
}

function toRun(text: string): Step {
  const [command = "", ...picture] = text.trimEnd().split("\n");
  const words = [...command.replace(/^\$ npx aims-lint ?/, "").matchAll(/"([^"]*)"|(\S+)/g)];
  return { type: "run", args: words.map(([, quoted, word]) => quoted ?? word ?? ""), picture };
}
