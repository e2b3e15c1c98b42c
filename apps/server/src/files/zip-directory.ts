/** One entry as the archive's own directory declares it; nothing of it is trusted yet. */
export type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  readonly declaredSize: number;
  readonly localOffset: number;
};

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const sentinel = 0xffffffff;

/**
 * Reads the directory at the end of a ZIP archive, at most `limit` entries of it.
 *
 * @returns undefined when the archive is broken: no directory, entries outside the file, names that are no text
 */
export const readZipDirectory = (bytes: Uint8Array, limit: number): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const declared = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < Math.min(declared, limit + 1)) {
    const read = readEntry(bytes, view, at);
    if (!read) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
};

const findEnd = (view: DataView): number | undefined => {
  const last = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= last; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number) => {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) return undefined;
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  const extra = view.buffer.slice(
    view.byteOffset + at + 46 + nameLength,
    view.byteOffset + at + 46 + nameLength + extraLength,
  );
  const sizes = zip64Sizes(new DataView(extra), [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [declaredSize, packedSize, localOffset] = sizes ?? [];
  if (
    name === undefined ||
    declaredSize === undefined ||
    packedSize === undefined ||
    localOffset === undefined
  )
    return undefined;
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  return { entry: { name, encrypted, method, packedSize, declaredSize, localOffset }, next };
};

const decodeName = (raw: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).replace(/\\/g, '/');
  } catch {
    return undefined;
  }
};

/** Sizes that do not fit 32 bits stand in an extra field, in the order of those that are missing. */
const zip64Sizes = (extra: DataView, sizes: readonly number[]): readonly number[] | undefined => {
  if (!sizes.includes(sentinel)) return sizes;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const found: number[] = [];
    for (const size of sizes) {
      if (size !== sentinel) found.push(size);
      else if (next + 8 > extra.byteLength) return undefined;
      else {
        found.push(Number(extra.getBigUint64(next, true)));
        next += 8;
      }
    }
    return found;
  }
  return undefined;
};

/** The packed bytes of an entry, by its local header; undefined when they lie outside the file. */
export const packedBytes = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined => {
  const at = entry.localOffset;
  if (at + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== localSignature) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const stop = start + entry.packedSize;
  return stop > bytes.length ? undefined : bytes.subarray(start, stop);
};
