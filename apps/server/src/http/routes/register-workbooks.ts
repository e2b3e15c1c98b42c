import { Readable } from 'node:stream';
import { nothingInput, registerImportInput, registerReadingInput } from '@parindex/contract';
import { ok, type Result } from '@parindex/domain';
import { registerWorkbookText as names } from '@parindex/text';
import type { FastifyRequest } from 'fastify';
import {
  exportPeople,
  importPeople,
  readPeopleWorkbook,
} from '../../use-cases/person-import/people-workbook.ts';
import { exportUnits, gridsOf, importUnits, readUnits } from '../../use-cases/unit/units-workbook.ts';
import type { UseCase } from '../../use-cases/use-case.ts';
import type { View } from '../../use-cases/view.ts';
import { attachment } from '../attachment.ts';
import { handle, type Wiring, withInput } from '../endpoint.ts';

type Grids = { readonly grids: Parameters<typeof readUnits.show>[1]['grids'] };

/** The registers as workbooks: out, looked at, in. */
export const registerRegisterWorkbookRoutes = (wiring: Wiring) => {
  download(wiring, '/api/units/workbook', names.units, exportUnits);
  download(wiring, '/api/people/workbook', names.people, exportPeople);
  upload(wiring, '/api/unit-readings', '/api/units/import', readUnits, importUnits);
  upload(wiring, '/api/people-readings', '/api/people/import', readPeopleWorkbook, importPeople);
};

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const uploads = { perMinute: 30, bodyLimit: Number.MAX_SAFE_INTEGER } as const;

const download = <Loaded>(
  wiring: Wiring,
  path: string,
  name: string,
  exported: View<Record<string, never>, Loaded, AsyncIterable<Uint8Array>>,
) =>
  handle(wiring, 'GET', path, {}, async (request, ask, reply) => {
    const made = await withInput(nothingInput, request, (input) => wiring.runner.look(exported, ask, input));
    if (!made.ok) return made;
    reply.type(workbookType).header('content-disposition', attachment(name)).send(Readable.from(made.value));
    return 'sent';
  });

/** The workbook is opened only for who may import: a view without grids is asked first. */
const upload = <Looked, Shown, Loaded, Decision, Done>(
  wiring: Wiring,
  readingPath: string,
  importPath: string,
  reading: View<Grids, Looked, Shown>,
  importing: UseCase<Grids & { readonly seen: string }, Loaded, Decision, Done>,
) => {
  const opened = async <Reply>(
    request: FastifyRequest,
    ask: Parameters<typeof wiring.runner.look>[1],
    work: (grids: Grids['grids']) => Promise<Result<Reply>>,
  ): Promise<Result<Reply>> => {
    const permitted = await wiring.runner.look(reading, ask, { grids: [] });
    if (!permitted.ok) return permitted;
    const bytes = request.body instanceof Readable ? request.body : Readable.from([]);
    const grids = await gridsOf({ bytes });
    return grids.ok ? work(grids.value) : grids;
  };
  handle(wiring, 'POST', readingPath, uploads, (request, ask) =>
    withInput(registerReadingInput, request, () =>
      opened(request, ask, async (grids) => {
        const shown = await wiring.runner.look(reading, ask, { grids });
        return shown.ok ? ok(shown.value) : shown;
      }),
    ),
  );
  handle(wiring, 'POST', importPath, uploads, (request, ask) =>
    withInput(registerImportInput, request, ({ seen }) =>
      opened(request, ask, (grids) => wiring.runner.act(importing, ask, { grids, seen })),
    ),
  );
};
