import { fromXmlText } from "../escaped-text.ts";
import { readXml } from "./read-xml.ts";

/** The texts that cells name by number. How a text is pronounced is no part of it. */
export function readSharedTexts(xml: string | undefined): string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isSpoken = false;
  readXml(xml ?? "<sst/>", {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isSpoken = true;
      else if (name === "t") isText = !isSpoken;
    },
    text(value) {
      if (isText) text += value;
    },
    close(name) {
      if (name === "si") texts.push(fromXmlText(text));
      else if (name === "rPh") isSpoken = false;
      else if (name === "t") isText = false;
    },
  });
  return texts;
}
