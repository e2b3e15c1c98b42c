import type { AppDatabase } from '../../src/store/database.ts';
import type { ArrangedClaim, PersonName } from './appraised-round.ts';
import { conDao, departmentItem, items, longDien, round, stp, vungTau } from './appraised-round.ts';
import type { Speaker } from './named-people.ts';

const tasks = (numerator: string, denominator: string) => ({ numerator, denominator });

/** Claims of a whole small round. */
export const wholeRound: readonly ArrangedClaim[] = [
  { unitId: conDao, itemId: items.plan, facts: tasks('38', '39'), documents: ['214/KH-UBND'] },
  { unitId: longDien, itemId: items.plan, facts: tasks('36', '40'), documents: ['92/KH-UBND'] },
  { unitId: vungTau, itemId: items.plan, facts: tasks('47', '48'), documents: ['5/KH-UBND'] },
  { unitId: conDao, itemId: items.rules, facts: tasks('9', '10'), documents: ['19/BC-TP'] },
  { unitId: longDien, itemId: items.rules, facts: tasks('9', '10'), estimated: true, documents: ['1/BC'] },
  { unitId: vungTau, itemId: items.rules, facts: tasks('10', '10'), documents: ['2/BC'] },
  { unitId: stp, itemId: departmentItem, facts: tasks('4', '5'), documents: ['7/BC-STP'] },
];

/** Figures of the province and of the survey: Côn Đảo answered too seldom in the survey. */
export const loadFigures = async (db: AppDatabase): Promise<void> => {
  const { id: personId } = await db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  const figure = (unit_id: string, item_id: string, facts: object, not_surveyed = false) => ({
    round_id: round,
    unit_id,
    item_id,
    facts: JSON.stringify(facts),
    not_surveyed,
    source: 'Trung tâm điều hành của tỉnh',
    loaded_at: '2020-12-10T08:00:00.000Z',
    loaded_by: personId,
  });
  await db
    .insertInto('figure')
    .values([
      figure(conDao, items.tasks, tasks('112', '112')),
      figure(longDien, items.tasks, tasks('90', '100')),
      figure(vungTau, items.tasks, tasks('99', '100')),
      figure(conDao, items.survey, {}, true),
      figure(longDien, items.survey, { mean: '80', validCount: '40' }),
      figure(vungTau, items.survey, { mean: '90', validCount: '60' }),
    ])
    .execute();
};

const appraisals = `/api/rounds/${round}/appraisals`;

/** Both appraisers do everything; 1.1 of Côn Đảo goes to the council. */
export const appraiseAll = async (as: (name: PersonName) => Speaker): Promise<void> => {
  const khoa = as('Khoa, người thẩm định của Sở Nội vụ');
  const phuc = as('Phúc, người thẩm định của Sở Tư pháp');
  const post = async (speaker: Speaker, url: string, body: object) => {
    const came = await speaker.post(`${appraisals}/${url}`, body);
    if (came.status !== 200) throw new Error(`${url}: ${came.problems.join(', ')}`);
  };
  const cell = (unitId: string, itemId: string) => ({ unitId, itemId, version: 0 });
  await post(khoa, 'enter', {
    entries: [{ ...cell(conDao, items.plan), facts: tasks('38', '40') }],
    reason: 'Không có văn bản cho phép loại nhiệm vụ 14.',
  });
  await post(khoa, 'accept', { cells: [cell(longDien, items.plan), cell(vungTau, items.plan)] });
  await post(phuc, 'accept', {
    cells: [cell(conDao, items.rules), cell(longDien, items.rules), cell(vungTau, items.rules)],
  });
  await post(khoa, 'enter', {
    entries: [conDao, longDien, vungTau].map((unitId) => ({
      ...cell(unitId, items.digital),
      points: '0.75',
    })),
    reason: 'Kiểm tra trang thông tin ngày 30/11/2020.',
  });
  await post(khoa, 'accept', { cells: [cell(stp, departmentItem)] });
  await post(khoa, 'flag', {
    cells: [{ ...cell(conDao, items.plan), version: 1 }],
    reason: 'Đơn vị kiến nghị.',
  });
};
