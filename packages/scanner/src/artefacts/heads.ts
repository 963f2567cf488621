import type { FileHead } from "../signatures/signature.ts";

const megabyte = 1024 * 1024;

/** Whether the first bytes of a file are of a sort. `size` is that of the whole file. */
export const isOfHead: Readonly<Record<FileHead, (head: Uint8Array, size: number) => boolean>> = {
  binary: isBinary,
  large: (head, size) => size > megabyte && isBinary(head),
  /** HDF5 File Format Specification, section II.A: the superblock begins with a signature. */
  hdf5: (head) => startsWith(head, [0x89, 0x48, 0x44, 0x46]),
  /** Protocols 2 and later of Python's pickle begin with 0x80 and their number. Sources of Apple's Pkl are text. */
  pickle: isPickle,
  /** PyTorch writes a ZIP archive, and wrote a pickle. Templates and lists of paths have the same ending, and are text. */
  torch: (head) => startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || isPickle(head),
  pmml: (head) => textOf(head).includes("<PMML"),
};

/** The bytes as text; what is no ASCII stays one character for each byte. */
export function textOf(head: Uint8Array): string {
  return String.fromCharCode(...head);
}

function isPickle(head: Uint8Array): boolean {
  const [first, protocol = 0] = head;
  return first === 0x80 && protocol >= 2 && protocol <= 5;
}

/** Text has no control characters but tabs, line ends and the like. */
function isBinary(head: Uint8Array): boolean {
  return head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}
