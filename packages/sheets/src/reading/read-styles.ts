import { readXml } from "./read-xml.ts";
import { formatCode } from "./show-number.ts";

/** The format of each style of a spreadsheet, by the number by which cells name it. */
export function readStyles(xml: string | undefined): string[] {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  let isCell = false;
  readXml(xml ?? "<styleSheet/>", {
    open(name, { numFmtId = "0", formatCode: code = "" }) {
      if (name === "numFmt") custom.set(Number(numFmtId), code);
      else if (name === "cellXfs") isCell = true;
      else if (name === "xf" && isCell) styles.push(Number(numFmtId));
    },
    close(name) {
      if (name === "cellXfs") isCell = false;
    },
  });
  return styles.map((id) => formatCode(id, custom));
}
