import {
  type PublicRankingReply,
  type PublicResultsReply,
  type PublicUnitReply,
  publicResultInput,
  publicResultsInput,
  publicUnitInput,
} from '@parindex/contract';
import type { z } from 'zod';
import { nobody } from '../../use-cases/context.ts';
import {
  readResultFile,
  readResultTable,
  readResultWorkbook,
} from '../../use-cases/publication/result-files.ts';
import {
  listPublished,
  showPublishedRanking,
  showPublishedUnit,
} from '../../use-cases/publication/show-published.ts';
import type { View } from '../../use-cases/view.ts';
import { handle, look, type Wiring, withInput } from '../endpoint.ts';
import type { Shows } from '../promises.ts';
import { mediaTypes, type SentFile, sendFile } from '../send-file.ts';

const results = '/api/public/results';
const anybody = { open: true, perMinute: 600 } as const;

/** What is published, without a session: fields and totals, never an item. */
export const registerPublicationRoutes = (wiring: Wiring) => {
  look(wiring, results, publicResultsInput, listPublished satisfies Shows<PublicResultsReply>, anybody);
  look(
    wiring,
    `${results}/:year/:group`,
    publicResultInput,
    showPublishedRanking satisfies Shows<PublicRankingReply>,
    anybody,
  );
  look(
    wiring,
    `${results}/:year/:group/units/:unit`,
    publicUnitInput,
    showPublishedUnit satisfies Shows<PublicUnitReply>,
    anybody,
  );
  keepFromSearchEngines(wiring);
  download(wiring, 'json', readResultFile);
  download(wiring, 'csv', readResultTable);
  download(wiring, 'xlsx', readResultWorkbook);
};

/** Public pages are not indexed while what they show is a demonstration. */
const keepFromSearchEngines = ({ app, runner, clock }: Wiring) => {
  let known = { until: 0, demonstration: true };
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/cong-khai') && !request.url.startsWith('/api/public/')) return;
    const now = clock();
    if (known.until <= now.getTime()) {
      const ask = { actor: nobody, now: now.toISOString(), requestId: request.id };
      const published = await runner.look(listPublished, ask, {});
      const demonstration = published.ok && published.value.years.some((year) => year.demonstration);
      known = { until: now.getTime() + 60_000, demonstration };
    }
    if (known.demonstration) reply.header('x-robots-tag', 'noindex, nofollow');
  });
};

type Input = z.infer<typeof publicResultInput>;

const download = <Loaded>(
  wiring: Wiring,
  ending: keyof typeof mediaTypes,
  file: View<Input, Loaded, SentFile>,
) =>
  handle(wiring, 'GET', `${results}/:year/:group/result.${ending}`, anybody, async (request, ask, reply) =>
    sendFile(
      reply,
      mediaTypes[ending],
      await withInput(publicResultInput, request, (input) => wiring.runner.look(file, ask, input)),
    ),
  );
