import { strFromU8, unzipSync } from "fflate";
import { SheetError } from "../sheet-error.ts";

/** Bytes of all parts of a spreadsheet that are read, unpacked. */
const unpackedBytes = 64 * 1024 ** 2;

const read =
  /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/[^/]+\.rels|_rels\/\.rels|xl\/worksheets\/[^/]+\.xml|mimetype)$/i;

/**
 * The texts of the parts of an XLSX file that are read, by their path in small letters. Pictures, macros and links are left packed. The sizes that the
 * file states bound what is unpacked: no part takes more memory than it says, and what says too much is refused.
 * @throws {SheetError} for what is no XLSX file, or is too large.
 */
export function unpack(bytes: Uint8Array): Map<string, string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new SheetError(
      "The file is in the old format of Excel, or it is protected by a password.",
      "Save it as .xlsx without a password, and import that.",
    );
  }
  let total = 0;
  const parts = unzip(bytes, ({ name, originalSize }) => {
    if (!read.test(name.replace(/^\//, ""))) return false;
    total += originalSize;
    if (total > unpackedBytes) throw tooLarge;
    return true;
  });
  const texts = Object.entries(parts).map(
    ([name, part]) => [name.replace(/^\//, "").toLowerCase(), strFromU8(part)] as const,
  );
  return new Map(texts);
}

function unzip(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error === tooLarge) throw error;
    throw new SheetError(
      "The file is no spreadsheet that can be read.",
      "Save it as .xlsx or as CSV (UTF-8), and import that.",
    );
  }
}

const tooLarge = new SheetError(
  `The spreadsheet is larger than ${unpackedBytes / 1024 ** 2} MiB when it is unpacked.`,
  "Copy the sheet with the register into a file of its own, and import that.",
);
