import { Readable } from 'node:stream';
import {
  copyVersionInput,
  createIndexSetInput,
  discardDraftInput,
  editIndexSetInput,
  extendTemplateInput,
  type IndexSetVersionReply,
  importWorkbookInput,
  issueIndexSetInput,
  nothingInput,
  packagePartInput,
  readWordingInput,
  readWorkbookInput,
  versionInput,
} from '@parindex/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { copyVersion, createSet, extendSet } from '../../use-cases/index-set/create-set.ts';
import { discardDraft } from '../../use-cases/index-set/discard-draft.ts';
import { editDraft } from '../../use-cases/index-set/edit-draft.ts';
import { exportPackage } from '../../use-cases/index-set/export-package.ts';
import { exportWorkbook } from '../../use-cases/index-set/export-workbook.ts';
import { importWorkbook } from '../../use-cases/index-set/import-workbook.ts';
import { issueVersion } from '../../use-cases/index-set/issue-version.ts';
import { listVersions } from '../../use-cases/index-set/list-versions.ts';
import { readWording } from '../../use-cases/index-set/read-wording.ts';
import { previewWorkbook, workbookForImport } from '../../use-cases/index-set/read-workbook.ts';
import { showReading, showVersion } from '../../use-cases/index-set/show-version.ts';
import { attachment } from '../attachment.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bộ chỉ số: reading a workbook, drafts, issued versions. */
export const registerIndexSetRoutes = (wiring: Wiring) => {
  registerReading(wiring);
  registerVersions(wiring);
  registerPackage(wiring);
  act(wiring, 'POST', '/api/index-sets', createIndexSetInput, createSet);
  act(wiring, 'POST', '/api/index-set-versions/:versionId/copy', copyVersionInput, copyVersion);
  act(wiring, 'POST', '/api/index-set-versions/:versionId/extend', extendTemplateInput, extendSet);
  act(wiring, 'POST', '/api/index-set-versions/:versionId/changes', editIndexSetInput, editDraft);
  act(wiring, 'POST', '/api/index-set-versions/:versionId/issue', issueIndexSetInput, issueVersion);
  act(wiring, 'DELETE', '/api/index-set-versions/:versionId', discardDraftInput, discardDraft);
};

const registerReading = (wiring: Wiring) => {
  const { runner } = wiring;
  handle(wiring, 'POST', '/api/index-set-readings', uploads, (request, ask) =>
    withInput(readWorkbookInput, request, async (input) => {
      const shown = await runner.look(previewWorkbook, ask, { ...input, bytes: bodyOf(request) });
      return shown.ok ? shown.value : shown;
    }),
  );
  handle(wiring, 'POST', '/api/index-sets/import', uploads, (request, ask) =>
    withInput(importWorkbookInput, request, async (input) => {
      const { acceptProblems, fileName, year, sheet, ...said } = input;
      const file = {
        fileName,
        ...(year === undefined ? {} : { year }),
        ...(sheet === undefined ? {} : { sheet }),
      };
      const read = await runner.look(workbookForImport, ask, { ...file, bytes: bodyOf(request) });
      if (!read.ok) return read;
      if (!read.value.ok) return read.value;
      const acceptsProblems = acceptProblems === 'yes';
      return runner.act(importWorkbook, ask, { ...said, read: read.value.value, acceptsProblems });
    }),
  );
  handle(wiring, 'POST', '/api/index-sets/read-wording', {}, (request, ask) =>
    withInput(readWordingInput, request, (input) => runner.look(readWording, ask, input)),
  );
};

const uploads = { perMinute: 60, bodyLimit: Number.MAX_SAFE_INTEGER } as const;

/** The body as it comes in; somebody who may not send it is refused before it is taken in. */
const bodyOf = (request: FastifyRequest): Readable =>
  request.body instanceof Readable ? request.body : Readable.from([]);

const registerVersions = (wiring: Wiring) => {
  const { runner } = wiring;
  look(wiring, '/api/index-set-versions', nothingInput, listVersions);
  look(wiring, '/api/index-set-versions/:versionId/reading', versionInput, showReading);
  handle(wiring, 'GET', '/api/index-set-versions/:versionId', {}, async (request, ask, reply) => {
    const shown = await withInput(versionInput, request, (input) => runner.look(showVersion, ask, input));
    return shown.ok ? sendVersion(request, reply, shown.value) : shown;
  });
  handle(wiring, 'GET', '/api/index-set-versions/:versionId/workbook', {}, async (request, ask, reply) => {
    const made = await withInput(versionInput, request, (input) => runner.look(exportWorkbook, ask, input));
    if (!made.ok) return made;
    reply
      .type(workbookType)
      .header('content-disposition', attachment(made.value.name))
      .send(Readable.from(made.value.bytes));
    return 'sent';
  });
};

const packageTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: workbookType,
  zip: 'application/zip',
};

/** What goes out with a set, one file or all of them. */
const registerPackage = (wiring: Wiring) =>
  handle(wiring, 'GET', '/api/index-set-versions/:versionId/package/:part', {}, (request, ask, reply) =>
    withInput(packagePartInput, request, async (input) => {
      const shown = await wiring.runner.look(exportPackage, ask, input);
      return shown.ok ? shown.value : shown;
    }).then((made) => {
      if (!made.ok) return made;
      const { name, bytes } = made.value;
      reply
        .type(packageTypes[name.split('.').at(-1) ?? ''] ?? workbookType)
        .header('content-disposition', attachment(name))
        .send(Buffer.from(bytes));
      return 'sent' as const;
    }),
  );

/** An issued version never changes, so that a browser asks for it once; a draft is asked for each time. */
const sendVersion = (request: FastifyRequest, reply: FastifyReply, version: IndexSetVersionReply): 'sent' => {
  const tag = `"${version.hash}-${version.rowVersion}"`;
  const issued = version.state === 'issued';
  reply.header('etag', tag);
  reply.header('cache-control', issued ? 'private, max-age=31536000, immutable' : 'private, no-cache');
  if (request.headers['if-none-match'] === tag) reply.code(304).send();
  else reply.send(version);
  return 'sent';
};
