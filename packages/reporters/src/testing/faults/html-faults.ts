import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { textFaults } from "./text-faults.ts";

/** The elements and attributes that reports are made of; none that loads, sends or runs anything. */
const elements =
  "html head meta title link style script body a header footer nav main section article details summary h1 h2 h3 h4 h5 p div span strong em b small code pre mark br hr wbr ul ol li dl dt dd table caption colgroup col thead tbody tr th td form fieldset legend label input select option datalist button output time svg g rect line path circle text figure figcaption".split(
    " ",
  );
const attributes =
  /^(?:id|class|lang|charset|content|name|rel|href|title|role|tabindex|scope|hidden|open|type|value|for|list|placeholder|autocomplete|checked|disabled|selected|colspan|rowspan|datetime|http-equiv|data-[a-z-]+|aria-[a-z]+|width|height|viewBox|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|fill|stroke|focusable|preserveAspectRatio|start|text-anchor|dominant-baseline|transform|min|max|step|spellcheck)$/;

/**
 * For tests: what of a page is not ours: faults of its HTML, elements and attributes that reports are not made of, links out of the page, and more
 * scripts or styles than one each.
 */
export function htmlFaults(page: string): string[] {
  const faults: string[] = [];
  const document = parse(page, {
    onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`),
    scriptingEnabled: true,
  });
  const found = elementsIn(document);
  for (const { tagName, attrs } of found) {
    if (!elements.includes(tagName)) faults.push(`the element ${tagName}`);
    for (const { name, value } of attrs) {
      if (!attributes.test(name)) faults.push(`the attribute ${name} of ${tagName}`);
      if (name === "href" && !/^#|^data:,$/.test(value)) faults.push(`the link ${value}`);
    }
  }
  for (const name of ["script", "style", "meta", "link", "title"]) {
    const count = found.filter(({ tagName }) => tagName === name).length;
    const most = name === "meta" ? 5 : 1;
    if (count > most) faults.push(`${count} times ${name}`);
  }
  const shown = page.replace(/<(script|style)>.*?<\/\1>/gs, "");
  return [...faults, ...textFaults(shown)];
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return "tagName" in node ? [node, ...children] : children;
}
