import { openUploadInput, type UploadReply, uploadInput, uploadPieceInput } from '@parindex/contract';
import { ok, problem, refuse } from '@parindex/domain';
import type { FastifyReply } from 'fastify';
import type { OpenUpload } from '../../files/upload-hall.ts';
import { checkAnnounced } from '../../use-cases/evidence/receive-file.ts';
import { handle, type Wiring, withInput } from '../endpoint.ts';
import { isStream } from '../streamed-body.ts';

const one = '/api/uploads/:uploadId';

/**
 * Files that come in pieces: announced with a client-made id, sent by PATCH from the offset that the server names, cut
 * off anywhere and taken up again. A finished one is attached by its id at …/evidence/file.
 */
export const registerUploadRoutes = (wiring: Wiring) => {
  const { uploads } = wiring.services;
  handle(wiring, 'POST', '/api/uploads', {}, (request, ask, reply) =>
    withInput(openUploadInput, request, async ({ id, fileName, size }) => {
      const problems = checkAnnounced(wiring.services, fileName, size);
      if (problems.length > 0) return refuse(...problems);
      const upload = await uploads.open({ id, personId: ask.actor.personId, fileName, size });
      return upload ? ok(said(reply, upload)) : refuse(problem('evidence.upload-unknown'));
    }),
  );
  handle(wiring, 'GET', one, {}, (request, ask, reply) =>
    withInput(uploadInput, request, async ({ uploadId }) => {
      const upload = await uploads.find(uploadId, ask.actor.personId);
      return upload ? ok(said(reply, upload)) : refuse(problem('evidence.upload-unknown'));
    }),
  );
  handle(wiring, 'PATCH', one, { bodyLimit: Number.MAX_SAFE_INTEGER }, (request, ask, reply) =>
    withInput(uploadPieceInput, request, async ({ uploadId, offset }) => {
      if (!isStream(request.body)) return refuse(problem('request.malformed', {}, 'file'));
      const upload = await uploads.find(uploadId, ask.actor.personId);
      if (!upload) return refuse(problem('evidence.upload-unknown'));
      const written = await uploads.append(upload, offset, request.body);
      if (written === undefined)
        return refuse(problem('evidence.upload-elsewhere', { offset: upload.offset }));
      return ok(said(reply, { ...upload, offset: written }));
    }),
  );
  handle(wiring, 'DELETE', one, {}, (request, ask) =>
    withInput(uploadInput, request, async ({ uploadId }) => {
      const upload = await uploads.find(uploadId, ask.actor.personId);
      if (upload) await uploads.discard(uploadId);
      return ok(null);
    }),
  );
};

const said = (reply: FastifyReply, { id, size, offset }: OpenUpload): UploadReply => {
  reply.header('upload-offset', String(offset)).header('upload-length', String(size));
  return { id, size, offset };
};
