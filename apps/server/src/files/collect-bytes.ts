import type { Readable } from 'node:stream';

/** How much more than allowed is still taken in, so that the sender hears the refusal instead of a broken line. */
const patience = 4;

/** The bytes of a stream, or undefined when there are more than `limit`; no more than that is ever held. */
export const collectBytes = async (stream: Readable, limit: number): Promise<Buffer | undefined> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limit * patience) break;
    if (size > limit) pieces.length = 0;
    else pieces.push(piece);
  }
  return size > limit ? undefined : Buffer.concat(pieces);
};
