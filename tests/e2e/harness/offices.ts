import type { EntryReply, SheetReply } from '@parindex/contract';
import type { IndexSet } from '@parindex/domain';
import type { APIRequestContext } from 'playwright-core';
import { readDistricts } from '../../../apps/server/src/demo/data.ts';

const headers = { 'x-parindex-csrf': '1' };

/** Logs a person in and finds the round of the demonstration that stands on a day. */
export const logIn = async (request: APIRequestContext, username: string, today: string) => {
  const reply = await request.post('/api/session', {
    headers,
    data: { username, password: 'Minh-hoa-2020' },
  });
  const { rounds, posts } = (await reply.json()) as {
    rounds: { id: string; today: string }[];
    posts: { unitId: string }[];
  };
  const round = rounds.find((one) => one.today === today);
  const unitId = posts[0]?.unitId;
  if (round === undefined || unitId === undefined) throw new Error(`${username} has no round on ${today}`);
  return { roundId: round.id, unitId };
};

/** What is left of the sheet of Côn Đảo is scored and handed in, by whoever asks and may. */
export const handInTheRest = async (
  request: APIRequestContext,
  { roundId, unitId }: { roundId: string; unitId: string },
): Promise<number> => {
  const url = `/api/rounds/${roundId}/units/${unitId}`;
  const sheet = (await (await request.get(`${url}/sheet`)).json()) as SheetReply;
  const set = (await (
    await request.get(`/api/index-set-versions/${sheet.indexSetVersionId}`)
  ).json()) as IndexSet;
  const codes = new Map(set.rows.map(({ id, code }) => [id, code]));
  const { units } = await readDistricts();
  const facts = units['con-dao']?.facts ?? {};
  const open = sheet.entries.filter(
    ({ may, state }) =>
      may.includes('self-score.hand-in') || (may.includes('self-score.enter') && state === 'not-started'),
  );
  for (const entry of open) {
    const saved = await request.put(`${url}/entries/${entry.itemId}`, {
      headers,
      data: claimOf(entry, facts[codes.get(entry.itemId) ?? ''] ?? {}),
    });
    if (!saved.ok()) throw new Error(`${codes.get(entry.itemId)}: ${await saved.text()}`);
  }
  const itemIds = open.map(({ itemId }) => itemId);
  const handedIn = await request.post(`${url}/entries/hand-in`, { headers, data: { itemIds } });
  if (!handedIn.ok()) throw new Error(await handedIn.text());
  return itemIds.length;
};

const claimOf = (
  { version, facts, estimated, evidenceComplete, explanation }: EntryReply,
  known: object,
) => ({
  version,
  facts: Object.keys(facts).length > 0 ? facts : known,
  estimated,
  evidenceComplete,
  explanation: {
    gap: explanation?.gap || 'Tài liệu chưa thể hiện hết nội dung đánh giá.',
    computation: explanation?.computation || 'Tính theo sổ theo dõi của phòng.',
    ...(estimated ? { officialFiguresOn: explanation?.officialFiguresOn ?? '2021-01-15' } : {}),
  },
});
