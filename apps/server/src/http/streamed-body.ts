import type { Readable } from 'node:stream';

/** The body of an upload is a stream: it is never held in memory. */
export const isStream = (body: unknown): body is Readable =>
  body !== null && typeof body === 'object' && 'pipe' in body && typeof body.pipe === 'function';
