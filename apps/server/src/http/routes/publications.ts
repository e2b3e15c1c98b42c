import {
  type PublicRankingReply,
  type PublicResultsReply,
  type PublicUnitReply,
  publicResultInput,
  publicResultsInput,
  publicUnitInput,
} from '@parindex/contract';
import { readResultFile, readResultTable } from '../../use-cases/publication/result-files.ts';
import {
  listPublished,
  showPublishedRanking,
  showPublishedUnit,
} from '../../use-cases/publication/show-published.ts';
import { handle, look, type Wiring, withInput } from '../endpoint.ts';
import type { Shows } from '../promises.ts';
import { sendFile } from '../send-file.ts';

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
  handle(wiring, 'GET', `${results}/:year/:group/result.json`, anybody, async (request, ask, reply) =>
    sendFile(
      reply,
      { ending: 'json', mediaType: 'application/json; charset=utf-8' },
      await withInput(publicResultInput, request, (input) => wiring.runner.look(readResultFile, ask, input)),
    ),
  );
  handle(wiring, 'GET', `${results}/:year/:group/result.csv`, anybody, async (request, ask, reply) =>
    sendFile(
      reply,
      { ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
      await withInput(publicResultInput, request, (input) => wiring.runner.look(readResultTable, ask, input)),
    ),
  );
};
