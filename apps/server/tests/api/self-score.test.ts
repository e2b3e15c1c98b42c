import type { EntryDetailReply, EntryReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { claim, useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);

const auditCount = async (subject: string) => {
  const { database } = the().deps;
  const rows = await database
    .selectFrom('audit_entry')
    .select('id')
    .where('subject', 'like', `%${subject}`)
    .execute();
  return rows.length;
};

describe('an officer scores an item of the own office', () => {
  it('saves figures, gives points by the rule at once, and leaves exactly one line in the log', async () => {
    const { as, entryUrl, idOf } = conDao();
    const saved = await as('daumoi.condao').put<{ entry: EntryReply }>(
      entryUrl('1.7'),
      claim({ numerator: '6', denominator: '8' }),
    );
    expect(saved.status).toBe(200);
    expect(saved.body.entry).toMatchObject({
      version: 1,
      state: 'in-progress',
      outcome: { kind: 'settled', points: '1.125' },
      owed: 'no-evidence',
    });
    expect(await auditCount(idOf('1.7'))).toBe(1);
  });

  it('lets an office that only helps give its part of the figures, but not hand the item in', async () => {
    const { as, entryUrl, sheetUrl, idOf } = conDao();
    const helper = as('kinhte.condao');
    const saved = await helper.put(entryUrl('1.1.3'), claim({ numerator: '38', denominator: '40' }));
    expect(saved.status).toBe(200);
    const handedIn = await helper.post(`${sheetUrl()}/entries/hand-in`, { itemIds: [idOf('1.1.3')] });
    expect(handedIn.problems).toEqual(['subject.unknown']);
  });

  it.each([
    ['another office', 'taichinh.condao'],
    ['another district', 'daumoi.vungtau'],
    ['the province', 'sonoivu'],
    ['the leader, who decides and does not type', 'chutich.condao'],
  ])('refuses %s without telling that the item exists', async (_who, username) => {
    const { as, entryUrl, entry } = conDao();
    const refused = await as(username).put(entryUrl('2.4'), claim({ choice: 'on-time' }));
    expect(refused.status).toBe(404);
    expect(refused.problems).toEqual(['subject.unknown']);
    expect((await entry('2.4')).version).toBe(0);
  });

  it.each([
    ['a numerator above its denominator', '2.3', { numerator: '41', denominator: '40' }],
    ['a denominator of zero that is not "không phát sinh"', '2.3', { numerator: '0', denominator: '0' }],
    ['words where a number belongs', '2.3', { numerator: 'ba', denominator: '4' }],
    ['a negative count', '1.2', { 'count.late': '-1', 'count.missing': '0' }],
    ['an option that the rule does not have', '2.4', { choice: 'maybe' }],
    ['a key that the rule does not ask for', '2.4', { choice: 'on-time', extra: '1' }],
    ['a day that does not exist', '1.1.1', { date: '2020-02-31' }],
  ])('refuses %s and changes nothing', async (_what, code, facts) => {
    const { as, entryUrl, entry } = conDao();
    const before = await entry(code);
    const refused = await as('daumoi.condao').put(entryUrl(code), claim(facts, { version: before.version }));
    expect(refused.status).toBe(422);
    expect(await entry(code)).toEqual(before);
  });

  it('never lets a unit score what the survey, another index or the province gives, or what it is exempt from', async () => {
    const { as, entryUrl } = conDao();
    const me = as('daumoi.condao');
    expect((await me.put(entryUrl('2.5'), claim({ mean: '70', validCount: '60' }))).problems).toContain(
      'self-score.not-by-unit',
    );
    expect((await me.put(entryUrl('8.1'), claim({ indexValue: '80' }))).problems).toContain(
      'self-score.not-by-unit',
    );
    expect((await me.put(entryUrl('5.6'), claim({ numerator: '1', denominator: '1' }))).problems).toContain(
      'self-score.exempt',
    );
  });
});

describe('two people at one item', () => {
  it('refuses the stale version, keeps the saved text, and shows it with who and when', async () => {
    const { as, entryUrl } = conDao();
    const url = entryUrl('4.5');
    await as('daumoi.condao').put(url, claim({ choice: 'in-time' }));
    const stale = await as('truongphong.noivu').put(url, claim({ choice: 'not' }));
    expect(stale.status).toBe(409);
    expect(stale.problems).toEqual(['version.clash']);
    const { body } = await as('truongphong.noivu').get<EntryDetailReply>(url);
    expect(body.entry).toMatchObject({ facts: { choice: 'in-time' }, version: 1, updatedBy: 'Trần Hoài Vy' });
    expect(body.history[0]).toMatchObject({ verb: 'self-score.enter', by: 'Trần Hoài Vy', version: 1 });
  });

  it('lets exactly one of two first saves win that arrive together', async () => {
    const { as, entryUrl, entry } = conDao();
    const url = entryUrl('4.1');
    const both = await Promise.all([
      as('daumoi.condao').put(url, claim({ choice: 'all-right' })),
      as('truongphong.noivu').put(url, claim({ choice: 'not-right' })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await entry('4.1')).version).toBe(1);
  });

  it('keeps every earlier version in the history', async () => {
    const { as, entryUrl } = conDao();
    const url = entryUrl('4.3');
    await as('daumoi.condao').put(url, claim({ choice: 'within' }));
    await as('daumoi.condao').put(url, claim({ choice: 'over' }, { version: 1 }));
    const { body } = await as('daumoi.condao').get<EntryDetailReply>(url);
    expect(body.history.map(({ facts }) => facts)).toEqual([{ choice: 'over' }, { choice: 'within' }]);
  });
});

describe('the duty to explain, in exactly two cases', () => {
  const handIn = (code: string) => {
    const { as, sheetUrl, idOf } = conDao();
    return as('daumoi.condao').post(`${sheetUrl()}/entries/hand-in`, { itemIds: [idOf(code)] });
  };
  const cite = (code: string) =>
    conDao()
      .as('daumoi.condao')
      .post(`${conDao().entryUrl(code)}/evidence`, {
        kind: 'paper',
        number: '218/BC-UBND',
        signedOn: '2020-08-28',
      });

  it('demands it where there is no document', async () => {
    const { as, entryUrl } = conDao();
    const url = entryUrl('4.4');
    await as('daumoi.condao').put(url, claim({ 'part.delegation': true }));
    expect((await handIn('4.4')).problems).toEqual(['explanation.required']);
    const explanation = {
      gap: 'Chưa có báo cáo.',
      computation: 'Theo sổ theo dõi: đủ quy định nên tính 1,00.',
    };
    await as('daumoi.condao').put(url, claim({ 'part.delegation': true }, { version: 1, explanation }));
    expect((await handIn('4.4')).status).toBe(200);
  });

  it('demands it where the documents do not show everything, and says which part is missing', async () => {
    const { as, entryUrl } = conDao();
    const url = entryUrl('4.2');
    await cite('4.2');
    await as('daumoi.condao').put(url, claim({ choice: 'all-right' }, { evidenceComplete: false }));
    expect((await handIn('4.2')).problems).toEqual(['explanation.required']);
    const half = { gap: 'Biểu chưa ký.', computation: ' ' };
    await as('daumoi.condao').put(
      url,
      claim({ choice: 'all-right' }, { evidenceComplete: false, version: 1, explanation: half }),
    );
    const refused = await handIn('4.2');
    expect(refused.problems).toEqual(['explanation.required']);
    expect(JSON.stringify(refused.body)).toContain('cách đánh giá');
  });

  it('demands nothing where a document shows everything', async () => {
    const { as, entryUrl } = conDao();
    await cite('5.2');
    await as('daumoi.condao').put(entryUrl('5.2'), claim({ choice: 'clean' }));
    expect((await handIn('5.2')).status).toBe(200);
  });

  it('demands complete figures before handing in, and names what is missing', async () => {
    const { as, entryUrl } = conDao();
    await cite('5.5');
    await as('daumoi.condao').put(entryUrl('5.5'), claim({ numerator: '64' }));
    expect((await handIn('5.5')).problems).toEqual(['self-score.facts-incomplete']);
  });
});

describe('after the hour', () => {
  it('refuses the office, lets the coordinator finish until the hour of submission, then nobody', async () => {
    const { as, entryUrl } = conDao();
    const put = (username: string, version: number) =>
      as(username).put(entryUrl('2.1'), claim({ choice: 'all-right' }, { version }));
    the().setNow('2020-11-13T17:00:00+07:00');
    expect((await put('tuphap.condao', 0)).status).toBe(200);
    the().setNow('2020-11-13T17:00:01+07:00');
    expect((await put('tuphap.condao', 1)).problems).toEqual(['workflow.phase-closed']);
    expect((await put('daumoi.condao', 1)).status).toBe(200);
    the().setNow('2020-11-20T17:00:01+07:00');
    expect((await put('daumoi.condao', 2)).problems).toEqual(['workflow.phase-closed']);
    the().setNow('2020-11-05T10:00:00+07:00');
  });
});
