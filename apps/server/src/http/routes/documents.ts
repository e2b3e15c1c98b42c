import { Readable } from 'node:stream';
import {
  documentInput,
  type HeadingReply,
  headingInput,
  replaceTemplateInput,
  type ShelfReply,
  shelfInput,
  type TemplatesReply,
  templateInput,
  updateHeadingInput,
} from '@parindex/contract';
import { problem, refuse } from '@parindex/domain';
import { z } from 'zod';
import { showHeading, updateHeading } from '../../use-cases/document/headings.ts';
import { produceDocument } from '../../use-cases/document/produce-document.ts';
import { showShelf } from '../../use-cases/document/show-shelf.ts';
import {
  replaceTemplate,
  restoreTemplate,
  showTemplates,
  templateFile,
} from '../../use-cases/document/templates.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';
import type { Shows } from '../promises.ts';
import { mediaTypes, sendFile } from '../send-file.ts';

const shelf = '/api/rounds/:roundId/documents';
const templates = '/api/document-templates';
const heading = '/api/units/:unitId/document-heading';

/** A little more than a template may be, so that the refusal can say how much. */
const templateBody = 8_000_000;

/** The official documents of a round, their templates, the headings of units. */
export const registerDocumentRoutes = (wiring: Wiring) => {
  const { runner } = wiring;
  look(wiring, shelf, shelfInput, showShelf satisfies Shows<ShelfReply>);
  handle(wiring, 'GET', `${shelf}/:kind/:format`, {}, async (request, ask, reply) => {
    const { format } = request.params as { format: keyof typeof mediaTypes };
    const file = await withInput(documentInput, request, (input) => produceDocument(runner, ask, input));
    return sendFile(reply, mediaTypes[format], file);
  });
  look(
    wiring,
    templates,
    z.object({}).transform(() => ({})),
    showTemplates satisfies Shows<TemplatesReply>,
  );
  handle(wiring, 'GET', `${templates}/:kind/file`, {}, async (request, ask, reply) => {
    const file = await withInput(templateInput, request, (input) => runner.look(templateFile, ask, input));
    return sendFile(reply, mediaTypes.docx, file);
  });
  handle(wiring, 'POST', `${templates}/:kind`, { bodyLimit: templateBody }, (request, ask) =>
    withInput(replaceTemplateInput, request, async (input) => {
      const bytes = await bytesOf(request.body);
      if (!bytes) return refuse(problem('request.malformed', {}, 'file'));
      return runner.act(replaceTemplate, ask, { ...input, bytes });
    }),
  );
  act(wiring, 'DELETE', `${templates}/:kind`, templateInput, restoreTemplate);
  look(wiring, heading, headingInput, showHeading satisfies Shows<HeadingReply>);
  act(wiring, 'PUT', heading, updateHeadingInput, updateHeading);
};

/** A body of bytes that comes as a stream; nothing beyond the limit is held. */
const bytesOf = async (body: unknown): Promise<Buffer | undefined> => {
  if (!(body instanceof Readable)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > templateBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
