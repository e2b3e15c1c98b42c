import type { EntryReply, SheetReply } from '@parindex/contract';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { buildApp, buildRunner } from '../../src/app.ts';
import { buildCast } from '../../src/demo/build-cast.ts';
import { readDistricts, readRegister, type UnitFigures } from '../../src/demo/data.ts';
import { issueDemonstrationSet, type OpenRound, openRound } from '../../src/demo/open-round.ts';
import { buildStage, need, type Stage } from '../../src/demo/stage.ts';
import { insertSession } from '../../src/store/session.store.ts';
import { hashOfSecret, newSecret } from '../../src/use-cases/session/secret-link.ts';
import type { TestInstallation } from './installation.ts';
import { type Speaker, speaker } from './named-people.ts';

/** Huyện Côn Đảo in a running round of the demonstration set, nothing scored yet. */
export type ConDao = {
  readonly app: FastifyInstance;
  readonly stage: Stage;
  readonly round: OpenRound;
  readonly facts: UnitFigures['facts'];
  readonly sheetUrl: (district?: string) => string;
  readonly entryUrl: (code: string, district?: string) => string;
  readonly idOf: (code: string) => string;
  readonly as: (username: string) => Speaker;
  readonly entry: (code: string) => Promise<EntryReply>;
};

/** Gives the tests of a file the round; the clock stands in the middle of self-scoring. */
export const useConDao = (the: () => TestInstallation): (() => ConDao) => {
  let made: ConDao | undefined;
  beforeAll(async () => {
    the().setNow('2020-11-05T10:00:00+07:00');
    made = await build(the());
  });
  afterAll(() => made?.app.close());
  return () => {
    if (!made) throw new Error('the round is there only while tests run');
    return made;
  };
};

const build = async ({ deps }: TestInstallation): Promise<ConDao> => {
  const app = await buildApp({ ...deps, config: { ...deps.config, logFile: '-' } });
  const { runner, services } = await buildRunner(deps);
  const register = await readRegister();
  const stage = buildStage(runner, services, await buildCast(runner, register));
  const round = await openRound(stage, register, await issueDemonstrationSet(stage));
  const { units } = await readDistricts();
  const tokens = new Map<string, string>();
  for (const [username, { personId }] of stage.cast.people) {
    const token = newSecret();
    tokens.set(username, token);
    await insertSession(deps.database, {
      tokenHash: hashOfSecret(token),
      personId,
      now: deps.clock().toISOString(),
      expiresAt: '2099-01-01T00:00:00.000Z',
      device: 'test',
    });
  }
  const sheetUrl = (district = 'con-dao') =>
    `/api/rounds/${round.roundId}/units/${need(round.districts, district)}`;
  const idOf = (code: string) => need(round.issued.items, code).id;
  const as = (username: string) => speaker(app, need(tokens, username));
  return {
    app,
    stage,
    round,
    facts: units['con-dao']?.facts ?? {},
    sheetUrl,
    entryUrl: (code, district) => `${sheetUrl(district)}/entries/${idOf(code)}`,
    idOf,
    as,
    entry: async (code) => {
      const { body } = await as('daumoi.condao').get<SheetReply>(`${sheetUrl()}/sheet`);
      const found = body.entries.find(({ itemId }) => itemId === idOf(code));
      if (!found) throw new Error(`no item ${code}`);
      return found;
    },
  };
};

/** A claim as the screen sends it. */
export const claim = (
  facts: Readonly<Record<string, string | boolean>>,
  more: Readonly<Record<string, unknown>> = {},
) => ({ version: 0, facts, estimated: false, evidenceComplete: true, ...more });
