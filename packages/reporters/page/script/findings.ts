import { idInHash, readHash, writeHash } from "./hash.ts";

interface Item {
  readonly element: HTMLElement;
  readonly text: string;
  readonly path: string;
  readonly requirements: ReadonlySet<string>;
}

interface Block {
  readonly element: HTMLElement;
  readonly rules: readonly { readonly element: HTMLElement; readonly items: readonly Item[] }[];
  readonly errors: number;
  readonly warnings: number;
  readonly count: number;
}

/** Search, filters and order of the findings. What is asked for is kept in the address, so that it can be passed on. */
export function filterFindings(): void {
  const form = document.querySelector<HTMLFormElement>("#findings-filter");
  const list = document.querySelector<HTMLElement>("#findings-list");
  const status = form?.querySelector<HTMLElement>(".found");
  if (!form || !list || !status) return;
  let blocks: readonly Block[] | undefined;
  const apply = (): void => {
    blocks ??= readBlocks(list);
    status.textContent = show(blocks, asked(form));
    order(list, blocks, given(form, "order"));
  };
  const ask = (): void => {
    apply();
    writeHash(new FormData(form));
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(ask));
  const follow = (): void => {
    const values = readHash();
    if (values) {
      fill(form, values);
      apply();
      form.scrollIntoView();
    } else reveal(form, apply);
  };
  addEventListener("hashchange", follow);
  status.textContent = counted(list.querySelectorAll(".finding").length);
  if (location.hash !== "") follow();
}

function readBlocks(list: HTMLElement): Block[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > .requirement")].map((element) => {
    const rules = [...element.querySelectorAll<HTMLElement>(".rule")].map((rule) => {
      const head = `${rule.querySelector("h4")?.textContent} ${rule.querySelector(".rule-name")?.textContent}`;
      return {
        element: rule,
        items: [...rule.querySelectorAll<HTMLElement>(".finding")].map((item) => readItem(item, head)),
      };
    });
    const open = rules.flatMap(({ items }) => items).filter((item) => item.element.dataset.state === "open");
    const graded = (grade: string): number =>
      open.filter(({ element: { dataset } }) => dataset.severity === grade).length;
    return {
      element,
      rules,
      errors: graded("error"),
      warnings: graded("warning"),
      count: rules.reduce((sum, { items }) => sum + items.length, 0),
    };
  });
}

function readItem(element: HTMLElement, head: string): Item {
  return {
    element,
    text: `${head} ${element.textContent}`.toLowerCase(),
    path: (element.querySelector(".place")?.textContent ?? "").toLowerCase(),
    requirements: new Set((element.dataset.requirements ?? "").split(" ")),
  };
}

type Asked = (item: Item) => boolean;

function asked(form: HTMLFormElement): Asked {
  const words = given(form, "q").toLowerCase().split(/\s+/).filter(Boolean);
  const path = given(form, "path").trim().toLowerCase();
  const [severity, state, requirement] = ["severity", "state", "requirement"].map((name) =>
    given(form, name),
  );
  const isNew = given(form, "new") !== "";
  return ({ element: { dataset }, text, path: own, requirements }) =>
    (!severity || dataset.severity === severity) &&
    (!state || dataset.state === state) &&
    (!isNew || dataset.new !== undefined) &&
    (!requirement || requirements.has(requirement)) &&
    own.includes(path) &&
    words.every((word) => text.includes(word));
}

function given(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value : "";
}

/** Shows what is asked for, and says how much of how much that is. */
function show(blocks: readonly Block[], isAsked: Asked): string {
  let found = 0;
  let all = 0;
  for (const block of blocks) {
    let inBlock = 0;
    for (const { element, items } of block.rules) {
      let inRule = 0;
      for (const item of items) {
        const isShown = isAsked(item);
        if (item.element.hidden === isShown) item.element.hidden = !isShown;
        if (isShown) inRule++;
      }
      element.hidden = inRule === 0;
      inBlock += inRule;
    }
    found += inBlock;
    all += block.count;
    block.element.hidden = inBlock === 0;
  }
  if (found === all) {
    for (const { element } of blocks) element.hidden = false;
    return counted(all);
  }
  return found === 0 ? `None of ${counted(all)} fits` : `${found} of ${counted(all)}`;
}

function counted(findings: number): string {
  return findings === 1 ? "1 finding" : `${findings} findings`;
}

function order(list: HTMLElement, blocks: readonly Block[], by: string): void {
  const sorted =
    by === "gravest"
      ? blocks.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.count - a.count)
      : by === "most"
        ? blocks.toSorted((a, b) => b.count - a.count)
        : blocks;
  if (sorted.every(({ element }, at) => list.children[at] === element)) return;
  list.append(...sorted.map(({ element }) => element));
}

function fill(form: HTMLFormElement, values: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = values.get(control.name) ?? "";
  }
}

/** Whoever follows a link to a finding that is filtered away wants to see it. */
function reveal(form: HTMLFormElement, apply: () => void): void {
  const target = document.getElementById(idInHash());
  if (!target?.closest("#findings-list [hidden]")) return;
  fill(form, new URLSearchParams());
  apply();
  target.scrollIntoView();
}
