import { attachFileInput, evidencePackInput, readEvidenceInput, replaceFileInput } from '@parindex/contract';
import { type Id, problem, type Result, refuse } from '@parindex/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Evidence } from '../../store/evidence.store.ts';
import type { Ask } from '../../use-cases/context.ts';
import { attachFile } from '../../use-cases/evidence/attach-file.ts';
import { evidencePack } from '../../use-cases/evidence/evidence-pack.ts';
import { readEvidence } from '../../use-cases/evidence/read-evidence.ts';
import { type ReceivedFile, receiveFile, takeUpload } from '../../use-cases/evidence/receive-file.ts';
import { replaceFile } from '../../use-cases/evidence/replace-file.ts';
import type { UseCase } from '../../use-cases/use-case.ts';
import { attachment } from '../attachment.ts';
import { handle, type Wiring, withInput } from '../endpoint.ts';
import { mediaTypes, sendFile } from '../send-file.ts';
import { isStream } from '../streamed-body.ts';

const sheet = '/api/rounds/:roundId/units/:unitId';
const entry = `${sheet}/entries/:itemId/evidence`;
const whole = { bodyLimit: Number.MAX_SAFE_INTEGER };

/** Bytes in and out: new files, next revisions, one file, all of a sheet as a pack. */
export const registerEvidenceFileRoutes = (wiring: Wiring) => {
  wiring.app.addContentTypeParser('application/octet-stream', (_request, payload, done) =>
    done(null, payload),
  );
  handle(wiring, 'POST', `${entry}/file`, whole, (request, ask) =>
    withInput(attachFileInput, request, (input) => actOnFile(wiring, request, ask, input, attachFile)),
  );
  handle(wiring, 'PUT', `${entry}/:evidenceId/file`, whole, (request, ask) =>
    withInput(replaceFileInput, request, (input) => actOnFile(wiring, request, ask, input, replaceFile)),
  );
  handle(wiring, 'GET', '/api/evidence/:evidenceId/content', {}, async (request, ask, reply) => {
    const found = await withInput(readEvidenceInput, request, (input) =>
      wiring.runner.look(readEvidence, ask, input),
    );
    if (!found.ok) return found;
    if (found.value.sha256 === undefined) return refuse(problem('subject.unknown'));
    sendContent(wiring, request, reply, found.value, found.value.sha256);
    return 'sent';
  });
  handle(wiring, 'GET', `${sheet}/evidence.zip`, {}, async (request, ask, reply) => {
    const made = await withInput(evidencePackInput, request, (input) =>
      wiring.runner.look(evidencePack, ask, input),
    );
    return made.ok ? sendFile(reply, mediaTypes.zip, made.value) : made;
  });
};

type FileInput = { readonly fileName: string; readonly uploadId?: Id | undefined };

/** Hands an act its file: the body, or one that came in pieces. */
const actOnFile = async <Input extends FileInput, Loaded, Decision, Reply>(
  wiring: Wiring,
  request: FastifyRequest,
  ask: Ask,
  input: Input,
  useCase: UseCase<Input & { readonly file: ReceivedFile | undefined }, Loaded, Decision, Reply>,
): Promise<Result<Reply>> => {
  const { services, runner } = wiring;
  if (input.uploadId !== undefined) {
    const upload = await services.uploads.find(input.uploadId, ask.actor.personId);
    const received = upload && (await takeUpload(services, upload));
    if (received && !received.ok) return received;
    // when the reply was lost and the file is gone, the first reply is given again
    const done = await runner.act(useCase, ask, { ...input, file: received?.value });
    // refused for another reason than the file itself, it need not be sent again
    if (done.ok || done.problems.some(({ at }) => at === 'file'))
      await services.uploads.discard(input.uploadId);
    return done;
  }
  if (!isStream(request.body)) return refuse(problem('request.malformed', {}, 'file'));
  const received = await receiveFile(services, request.body, {
    fileName: input.fileName,
    declaredLength: declaredLength(request),
  });
  if (!received.ok) return received;
  const done = await runner.act(useCase, ask, { ...input, file: received.value });
  if (!done.ok) await services.vault.discard(received.value);
  return done;
};

const declaredLength = (request: FastifyRequest): number | undefined => {
  const length = Number(request.headers['content-length']);
  return Number.isSafeInteger(length) ? length : undefined;
};

/** What others uploaded is never run in our page: an attachment, with a policy that allows nothing. */
const sendContent = (
  wiring: Wiring,
  request: FastifyRequest,
  reply: FastifyReply,
  evidence: Evidence,
  sha256: string,
) => {
  // an address that names the revision never changes its bytes
  const named = (request.query as { revision?: string }).revision !== undefined;
  reply
    .header('content-type', evidence.mediaType ?? 'application/octet-stream')
    .header('content-disposition', attachment(evidence.fileName ?? 'tai-lieu'))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', named ? 'private, max-age=31536000, immutable' : 'private, no-cache')
    .header('etag', `"${sha256}"`);
  if (request.headers['if-none-match'] === `"${sha256}"`) return reply.code(304).send();
  if (evidence.size !== undefined) reply.header('content-length', String(evidence.size));
  return reply.send(wiring.services.vault.read(sha256));
};
