import { Readable } from 'node:stream';
import type { Result } from '@parindex/domain';
import type { FastifyReply } from 'fastify';
import { attachment } from './attachment.ts';

/** A file to be handed out; `sha256` where its bytes were frozen. */
export type SentFile = {
  readonly fileName: string;
  readonly bytes: string | Buffer | AsyncIterable<Uint8Array>;
  readonly sha256?: string;
};

/** Sends a file to be kept, or passes the refusal on. */
export const sendFile = (
  reply: FastifyReply,
  mediaType: string,
  file: Result<SentFile>,
): Result<SentFile> | 'sent' => {
  if (!file.ok) return file;
  const { fileName, bytes, sha256 } = file.value;
  reply
    .type(mediaType)
    .header('content-disposition', attachment(fileName))
    .header('x-content-type-options', 'nosniff');
  if (sha256 !== undefined) reply.header('x-result-sha256', sha256);
  reply.send(typeof bytes === 'string' || Buffer.isBuffer(bytes) ? bytes : Readable.from(bytes));
  return 'sent';
};

export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
