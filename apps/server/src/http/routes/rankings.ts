import {
  correctInput,
  type PublishedReply,
  publishInput,
  type RankedUnitReply,
  type RankingReply,
  rankedUnitInput,
  rankingInput,
  withdrawInput,
  writeNoteInput,
} from '@parindex/contract';
import { correctResult } from '../../use-cases/publication/correct.ts';
import { publishResult } from '../../use-cases/publication/publish.ts';
import { readWholeSnapshot } from '../../use-cases/publication/read-snapshot.ts';
import { withdrawResult } from '../../use-cases/publication/withdraw.ts';
import { writeNote } from '../../use-cases/publication/write-note.ts';
import { exportRanking } from '../../use-cases/ranking/export-ranking.ts';
import { showRankedUnit } from '../../use-cases/ranking/show-ranked-unit.ts';
import { showRanking } from '../../use-cases/ranking/show-ranking.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';
import type { Saves, Shows } from '../promises.ts';
import { mediaTypes, sendFile } from '../send-file.ts';

const rankings = '/api/rounds/:roundId/rankings';

/** The draft ranking, its reasons, publication, and the whole snapshot for those who may see it. */
export const registerRankingRoutes = (wiring: Wiring) => {
  look(wiring, rankings, rankingInput, showRanking satisfies Shows<RankingReply>);
  look(
    wiring,
    `${rankings}/:groupId/units/:unitId`,
    rankedUnitInput,
    showRankedUnit satisfies Shows<RankedUnitReply>,
  );
  act(
    wiring,
    'POST',
    `${rankings}/:groupId/publish`,
    publishInput,
    publishResult satisfies Saves<PublishedReply>,
  );
  act(
    wiring,
    'POST',
    `${rankings}/:groupId/correct`,
    correctInput,
    correctResult satisfies Saves<PublishedReply>,
  );
  act(wiring, 'POST', `${rankings}/:groupId/withdraw`, withdrawInput, withdrawResult);
  act(wiring, 'PUT', '/api/rounds/:roundId/publication-notes/:unitId/:rowId', writeNoteInput, writeNote);
  const ofGroup = rankingInput.required({ groupId: true });
  handle(wiring, 'GET', `${rankings}/:groupId/snapshot.json`, {}, async (request, ask, reply) => {
    const file = await withInput(ofGroup, request, (input) =>
      wiring.runner.look(readWholeSnapshot, ask, input),
    );
    return sendFile(reply, mediaTypes.json, file);
  });
  handle(wiring, 'GET', `${rankings}/:groupId/ranking.xlsx`, {}, async (request, ask, reply) => {
    const file = await withInput(ofGroup, request, (input) => wiring.runner.look(exportRanking, ask, input));
    return sendFile(reply, mediaTypes.xlsx, file);
  });
};
