import { crc32, inflateRawSync } from "node:zlib";
import { isEntryName } from "./entry-name.ts";
import { mostEntries } from "./manifest.ts";
import { plainFile, sameOfAll } from "./write-zip.ts";

/** Bytes of all files of an archive, unpacked. */
const unpackedBytes = 2 * 1024 ** 3;
/** Bytes of one file, unpacked. */
const entryBytes = 512 * 1024 ** 2;

/** A file that is no archive as `writeZip` makes them; the message is a clause that says what is wrong. */
export class ZipFault extends Error {
  override readonly name = "ZipFault";
}

/** The files of an archive, unpacked one by one. */
export interface ZipFiles {
  /** In their order. */
  readonly names: readonly string[];
  /** @throws {ZipFault} for one that does not unpack to what it says. */
  read(name: string): Uint8Array | undefined;
}

interface Member {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
  /** Where the directory tells of it. */
  readonly at: number;
}

/**
 * Opens an archive. Only the form that `writeZip` gives is taken: plain files one after the other, nothing between, before or behind them, no
 * name twice, no links, no secrets, and no file that unpacks to more than it says.
 * @throws {ZipFault} for anything else.
 */
export function readZip(bytes: Uint8Array): ZipFiles {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.length - 22;
  demand(end >= 0 && view.readUInt32LE(end) === 0x06054b50, "it does not end as a zip archive does");
  const count = view.readUInt16LE(end + 10);
  const directory = view.readUInt32LE(end + 16);
  demand(
    view.readUInt16LE(end + 4) === 0 &&
      view.readUInt16LE(end + 6) === 0 &&
      view.readUInt16LE(end + 8) === count &&
      view.readUInt16LE(end + 20) === 0 &&
      directory + view.readUInt32LE(end + 12) === end,
    "its directory is not as it has to be",
  );
  demand(count <= mostEntries, `it holds more than ${mostEntries} files`);
  const members = readDirectory(view, directory, end, count);
  const byName = new Map(members.map((member) => [member.name, member]));
  return {
    names: members.map(({ name }) => name),
    read: (name) => {
      const member = byName.get(name);
      return member && unpack(view, member);
    },
  };
}

function readDirectory(view: Buffer, directory: number, end: number, count: number): Member[] {
  const members: Member[] = [];
  const names = new Set<string>();
  let total = 0;
  let next = 0;
  let at = directory;
  for (let index = 0; index < count; index++) {
    const { member, length } = readMember(view, at, end);
    const { name } = member;
    demand(!names.has(name), `it holds ${name} twice`);
    names.add(name);
    total += member.size;
    demand(member.size <= entryBytes && total <= unpackedBytes, "it unpacks to more than is read");
    demand(member.start === next, `something stands before ${name} that belongs to no file`);
    next = requireLocal(view, member, directory);
    members.push(member);
    at += length;
  }
  demand(at === end && next === directory, "something stands in it that belongs to no file");
  return members;
}

function readMember(view: Buffer, at: number, end: number): { member: Member; length: number } {
  demand(at + 46 <= end && view.readUInt32LE(at) === 0x02014b50, "its directory is cut off");
  const nameLength = view.readUInt16LE(at + 28);
  demand(at + 46 + nameLength <= end, "its directory is cut off");
  const name = toName(view.subarray(at + 46, at + 46 + nameLength));
  demand(isEntryName(name), "a file in it has a name that leads elsewhere");
  const method = view.readUInt16LE(at + 10);
  demand((view.readUInt16LE(at + 8) & ~0x0806) === 0, `${name} is protected or of unknown length`);
  demand(method === 0 || method === 8, `${name} is packed in a way that is not read`);
  demand(view.readUInt32LE(at + 38) === plainFile, `${name} is no plain file, but may be a link`);
  demand(
    view.readUInt16LE(at + 30) === 0 && view.readUInt16LE(at + 32) === 0 && view.readUInt16LE(at + 34) === 0,
    `${name} has something beside it`,
  );
  const hasUtf8Name = nameLength !== name.length;
  demand(
    view.readUInt16LE(at + 4) === sameOfAll.made &&
      view.readUInt16LE(at + 6) === sameOfAll.needed &&
      view.readUInt16LE(at + 8) === (hasUtf8Name ? 0x0800 : 0) &&
      view.readUInt32LE(at + 12) === sameOfAll.time &&
      view.readUInt16LE(at + 36) === 0,
    `${name} is not described as every file is`,
  );
  const member = {
    at,
    name,
    method,
    crc: view.readUInt32LE(at + 16),
    packed: view.readUInt32LE(at + 20),
    size: view.readUInt32LE(at + 24),
    start: view.readUInt32LE(at + 42),
  };
  return { member, length: 46 + nameLength };
}

/** Demands that what stands before a file says the same as the directory, and gives where the file ends. */
function requireLocal(view: Buffer, member: Member, directory: number): number {
  const { at, name, start, packed } = member;
  const data = start + 30 + Buffer.byteLength(name);
  demand(data + packed <= directory, `${name} reaches beyond the end`);
  demand(
    view.readUInt32LE(start) === 0x04034b50 &&
      // From the version that is needed to the length of the name and of what stands beside.
      view.subarray(start + 4, start + 30).equals(view.subarray(at + 6, at + 32)) &&
      toName(view.subarray(start + 30, data)) === name,
    `${name} is something else there than in the directory`,
  );
  return data + packed;
}

function unpack(view: Buffer, { name, start, method, crc, packed, size }: Member): Uint8Array {
  const data = start + 30 + Buffer.byteLength(name);
  const raw = view.subarray(data, data + packed);
  const bytes = method === 8 ? inflate(raw, size) : raw;
  demand(
    bytes !== undefined && bytes.length === size && crc32(bytes) === crc,
    `${name} does not unpack to what it says`,
  );
  return bytes;
}

/** `undefined` for what cannot be unpacked, unpacks to more than `size`, or has bytes behind those that it unpacks from. */
function inflate(raw: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // Typed as if `info` made no difference.
    const { buffer, engine } = inflateRawSync(raw, {
      maxOutputLength: Math.max(size, 1),
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    return engine.bytesWritten === raw.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function toName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ZipFault("a file in it has a name that is not UTF-8");
  }
}

function demand(holds: boolean, fault: string): asserts holds {
  if (!holds) throw new ZipFault(fault);
}
