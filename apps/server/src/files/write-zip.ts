import { setImmediate as nextTurn } from 'node:timers/promises';
import { Zip, ZipPassThrough } from 'fflate';

/** One file of an archive; its bytes come when their turn is there. */
export type ZipPart = {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array> | Promise<Uint8Array>;
};

/** An archive without 64-bit lengths ends here. */
export const zipLimit = 0xffffffff - 64 * 1024 * 1024;

/**
 * Writes an archive as a stream. Files are stored as they are (a PDF does not get smaller) and leave piece by piece, no
 * faster than the reader takes them: memory stays flat however many there are. Names are UTF-8.
 */
export async function* writeZip(parts: Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { name, bytes } of parts) {
    const part = new ZipPassThrough(name.normalize('NFC'));
    part.mtime = '1980-01-01T12:00:00';
    zip.add(part);
    const came = bytes();
    if (came instanceof Promise) part.push(await came);
    else
      for await (const chunk of came) {
        part.push(chunk);
        yield* ready.splice(0);
      }
    part.push(new Uint8Array(0), true);
    yield* ready.splice(0);
    await nextTurn();
  }
  zip.end();
  yield* ready;
}
