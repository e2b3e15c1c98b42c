import type { Result } from '@parindex/domain';
import type { FastifyReply } from 'fastify';

type Kind = { readonly ending: string; readonly mediaType: string };
type File = { readonly name: string; readonly text: string; readonly sha256?: string };

/** Sends a text as a file to be kept, with the hash of what it comes from; or passes the refusal on. */
export const sendFile = async (
  reply: FastifyReply,
  { ending, mediaType }: Kind,
  file: Result<File>,
): Promise<Result<File> | 'sent'> => {
  if (!file.ok) return file;
  const { name, text, sha256 } = file.value;
  reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${name}.${ending}"`)
    .header('x-content-type-options', 'nosniff');
  if (sha256 !== undefined) reply.header('x-result-sha256', sha256);
  await reply.send(text);
  return 'sent';
};
