import {
  attachFileInput,
  citeEvidenceInput,
  describeEvidenceInput,
  detachEvidenceInput,
  type EvidenceSearchReply,
  type EvidenceStoreReply,
  evidenceStoreInput,
  readEvidenceInput,
  searchEvidenceInput,
} from '@parindex/contract';
import { type Id, problem, refuse } from '@parindex/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Evidence } from '../../store/evidence.store.ts';
import type { EntryKey } from '../../use-cases/assessment/entry-access.ts';
import type { Ask } from '../../use-cases/context.ts';
import { attachFile } from '../../use-cases/evidence/attach-file.ts';
import { citeEvidence } from '../../use-cases/evidence/cite-evidence.ts';
import { describeEvidence, detachEvidence } from '../../use-cases/evidence/describe-evidence.ts';
import { listEvidenceStore, searchEvidenceStore } from '../../use-cases/evidence/list-store.ts';
import { readEvidence } from '../../use-cases/evidence/read-evidence.ts';
import { receiveFile, takeUpload } from '../../use-cases/evidence/receive-file.ts';
import { attachment } from '../attachment.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';
import type { Shows } from '../promises.ts';
import { isStream } from '../streamed-body.ts';

const entry = '/api/rounds/:roundId/units/:unitId/entries/:itemId/evidence';

/** Documents of the items: files as raw bodies, links, papers; their descriptions; their bytes. */
export const registerEvidenceRoutes = (wiring: Wiring) => {
  registerUpload(wiring);
  act(wiring, 'POST', entry, citeEvidenceInput, citeEvidence);
  act(wiring, 'PATCH', `${entry}/:evidenceId`, describeEvidenceInput, describeEvidence);
  act(wiring, 'DELETE', `${entry}/:evidenceId`, detachEvidenceInput, detachEvidence);
  look(
    wiring,
    '/api/units/:unitId/evidence',
    evidenceStoreInput,
    listEvidenceStore satisfies Shows<EvidenceStoreReply>,
  );
  look(
    wiring,
    '/api/units/:unitId/evidence/search',
    searchEvidenceInput,
    searchEvidenceStore satisfies Shows<EvidenceSearchReply>,
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
};

/** The body of an upload is a stream: it is hashed on its way to the disk and never held in memory. */
const registerUpload = (wiring: Wiring) => {
  wiring.app.addContentTypeParser('application/octet-stream', (_request, payload, done) =>
    done(null, payload),
  );
  handle(wiring, 'POST', `${entry}/file`, { bodyLimit: Number.MAX_SAFE_INTEGER }, (request, ask) =>
    withInput(attachFileInput, request, async (input) => {
      if (input.uploadId !== undefined)
        return attachUpload(wiring, ask, { ...input, uploadId: input.uploadId });
      if (!isStream(request.body)) return refuse(problem('request.malformed', {}, 'file'));
      const received = await receiveFile(wiring.services, request.body, {
        fileName: input.fileName,
        declaredLength: declaredLength(request),
      });
      if (!received.ok) return received;
      const attached = await wiring.runner.act(attachFile, ask, { ...input, file: received.value });
      if (!attached.ok) await wiring.services.vault.discard(received.value);
      return attached;
    }),
  );
};

/** A file that came in pieces; when the reply was lost and it is asked for again, the first reply is given again. */
const attachUpload = async (
  { services, runner }: Wiring,
  ask: Ask,
  input: EntryKey & { readonly fileName: string; readonly uploadId: Id },
) => {
  const upload = await services.uploads.find(input.uploadId, ask.actor.personId);
  const received = upload && (await takeUpload(services, upload));
  if (received && !received.ok) return received;
  const attached = await runner.act(attachFile, ask, { ...input, file: received?.value });
  // refused for another reason than the file itself, it need not be sent again
  if (attached.ok || attached.problems.some(({ at }) => at === 'file'))
    await services.uploads.discard(input.uploadId);
  return attached;
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
  reply
    .header('content-type', evidence.mediaType ?? 'application/octet-stream')
    .header('content-disposition', attachment(evidence.fileName ?? 'tai-lieu'))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=31536000, immutable')
    .header('etag', `"${sha256}"`);
  if (request.headers['if-none-match'] === `"${sha256}"`) return reply.code(304).send();
  if (evidence.size !== undefined) reply.header('content-length', String(evidence.size));
  return reply.send(wiring.services.vault.read(sha256));
};
