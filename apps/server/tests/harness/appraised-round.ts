import type { Facts, IndexSet, Item, Role } from '@parindex/domain';
import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll } from 'vitest';
import { buildApp } from '../../src/app.ts';
import type { AppDatabase } from '../../src/store/database.ts';
import { insertIndexSetVersion } from '../../src/store/index-set.store.ts';
import { insertUnit } from '../../src/store/unit.store.ts';
import type { TestInstallation } from './installation.ts';
import { registerWithSession, type Speaker, speaker } from './named-people.ts';

/** Ids of a test are readable: the number stands at the end. */
export const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const province = idOf(1);
export const snv = idOf(2);
export const stp = idOf(3);
export const conDao = idOf(11);
export const longDien = idOf(12);
export const vungTau = idOf(13);
export const round = idOf(100);
export const districts = idOf(101);
export const departments = idOf(102);

const share = (numerator: string, denominator: string) => ({
  kind: 'share' as const,
  numerator: { key: 'numerator', label: numerator, whole: true },
  denominator: { key: 'denominator', label: denominator, whole: true },
});

const item = (row: Partial<Item> & Pick<Item, 'id' | 'code' | 'name' | 'maxPoints' | 'rule'>): Item => ({
  kind: 'item',
  part: 'main',
  wording: '',
  attention: false,
  evidence: '',
  method: 'self',
  appraiser: 'SNV',
  ...row,
});

/** The items of the districts' set, by code. */
export const items = {
  plan: idOf(201),
  rules: idOf(202),
  survey: idOf(203),
  tasks: idOf(204),
  initiative: idOf(205),
  digital: idOf(206),
} as const;

const heading = (id: string, code: string, name: string, maxPoints: string) =>
  ({ kind: 'heading', id, code, name, maxPoints, part: 'main', combine: { kind: 'sum' } }) as const;

const scoring: IndexSet['scoring'] = {
  rounding: { at: 'item', places: 2, mode: 'half-up' },
  ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
  grading: {
    on: 'index',
    bands: [{ name: 'Tốt', from: '80' }, { name: 'Khá', from: '60' }, { name: 'Yếu' }],
  },
  exempt: 'reduce-maximum',
  unsurveyed: 'reduce-maximum',
};

const withFloor = {
  kind: 'ratio-with-floor@1' as const,
  measure: share('Nhiệm vụ hoàn thành', 'Tổng nhiệm vụ'),
  floor: '70',
  floorInclusive: true,
  belowFloor: '0',
  full: '100',
  base: '100',
};

const districtSet: IndexSet = {
  id: idOf(300),
  year: 2020,
  title: 'Bộ tiêu chí cấp huyện',
  groupKind: 'district',
  demonstration: true,
  levelWords: ['Lĩnh vực', 'Tiêu chí'],
  version: 1,
  state: 'issued',
  scoring,
  rows: [
    heading(idOf(210), '1', 'Chỉ đạo, điều hành', '4'),
    item({
      id: items.plan,
      parentId: idOf(210),
      code: '1.1',
      name: 'Kế hoạch',
      maxPoints: '2',
      rule: withFloor,
    }),
    item({
      id: items.tasks,
      parentId: idOf(210),
      code: '1.2',
      name: 'Nhiệm vụ',
      maxPoints: '2',
      method: 'loaded',
      rule: { kind: 'ratio@1', measure: share('Đúng hạn', 'Tổng số') },
    }),
    heading(idOf(211), '2', 'Thể chế', '6'),
    item({
      id: items.rules,
      parentId: idOf(211),
      code: '2.1',
      name: 'Văn bản đúng quy trình',
      maxPoints: '1',
      appraiser: 'STP',
      rule: { kind: 'ratio@1', measure: share('Văn bản đúng', 'Tổng văn bản') },
    }),
    item({
      id: items.digital,
      parentId: idOf(211),
      code: '2.2',
      name: 'Trang thông tin',
      maxPoints: '1',
      method: 'appraisal-only',
      rule: { kind: 'manual@1' },
    }),
    item({
      id: items.survey,
      parentId: idOf(211),
      code: '2.3',
      name: 'Mức độ hài lòng',
      maxPoints: '4',
      method: 'survey',
      rule: { kind: 'survey-mean@1', scale: '100', minimumCount: '5' },
    }),
    item({
      id: items.initiative,
      code: '9',
      name: 'Điểm thưởng sáng kiến',
      maxPoints: '1',
      part: 'bonus',
      rule: { kind: 'manual@1' },
    }),
  ],
};

/** Departments are rated too: Sở Tư pháp appraises its own field, so that Sở Nội vụ stands in for it there. */
export const departmentItem = idOf(220);
const departmentSet: IndexSet = {
  ...districtSet,
  id: idOf(301),
  title: 'Bộ tiêu chí cấp sở',
  groupKind: 'department',
  rows: [
    item({
      id: departmentItem,
      code: '1',
      name: 'Văn bản đúng quy trình',
      maxPoints: '1',
      appraiser: 'STP',
      rule: { kind: 'ratio@1', measure: share('Văn bản đúng', 'Tổng văn bản') },
    }),
  ],
};

const people: Readonly<Record<string, readonly { role: Role; unitId: string }[]>> = {
  'Lan, cơ quan thường trực': [{ role: 'secretariat', unitId: snv }],
  'Khoa, người thẩm định của Sở Nội vụ': [{ role: 'appraiser', unitId: snv }],
  'Phúc, người thẩm định của Sở Tư pháp': [{ role: 'appraiser', unitId: stp }],
  'Vy, đầu mối của Côn Đảo': [{ role: 'coordinator', unitId: conDao }],
  'Sơn, đầu mối của Long Điền': [{ role: 'coordinator', unitId: longDien }],
  'Ngân, thư ký Hội đồng': [{ role: 'council-secretary', unitId: province }],
  'Hòa, thành viên Hội đồng': [{ role: 'council-member', unitId: province }],
  'Tú, thanh tra': [{ role: 'auditor', unitId: province }],
};
export type PersonName = keyof typeof people;

/** What a unit claims in the arranged round; documents by number. */
export type ArrangedClaim = {
  readonly unitId: string;
  readonly itemId: string;
  readonly facts: Facts;
  readonly estimated?: boolean;
  readonly documents?: readonly string[];
};

/** A round under appraisal with named people, on its own database: districts and departments, some sheets submitted. */
export const useAppraisedRound = (the: () => TestInstallation, claims: readonly ArrangedClaim[]) => {
  const tokens = new Map<string, string>();
  let app: FastifyInstance | undefined;
  beforeAll(async () => {
    const { deps, setNow } = the();
    setNow('2020-12-01T09:00:00+07:00');
    app = await buildApp({ ...deps, config: { ...deps.config, logFile: '-' } });
    await arrangeUnits(deps.database);
    await arrangeRound(deps.database);
    for (const [name, posts] of Object.entries(people))
      for (const { role, unitId } of posts)
        tokens.set(name, await registerWithSession(the(), name, role, unitId));
    await arrangeClaims(deps.database, claims);
  });
  afterAll(() => app?.close());
  return {
    as: (name: PersonName): Speaker => {
      if (app === undefined) throw new Error('people are there only while tests run');
      return speaker(app, tokens.get(name));
    },
    anybody: (): Speaker => {
      if (app === undefined) throw new Error('people are there only while tests run');
      return speaker(app, undefined);
    },
  };
};

const arrangeUnits = async (db: AppDatabase): Promise<void> => {
  const unit = (id: string, kind: 'province' | 'department' | 'district', name: string, position: number) =>
    insertUnit(db, { id, kind, name, shortName: name.replace(/^(Huyện|Thành phố) /, ''), position });
  await unit(province, 'province', 'Tỉnh Bà Rịa – Vũng Tàu', 0);
  await unit(snv, 'department', 'Sở Nội vụ', 1);
  await unit(stp, 'department', 'Sở Tư pháp', 2);
  await unit(conDao, 'district', 'Huyện Côn Đảo', 3);
  await unit(longDien, 'district', 'Huyện Long Điền', 4);
  await unit(vungTau, 'district', 'Thành phố Vũng Tàu', 5);
};

const phase = (name: string, opens: string, closes: string) => ({
  round_id: round,
  name,
  opens_at: `${opens}T00:00:00+07:00`,
  closes_at: `${closes}T23:59:59.999+07:00`,
});

const arrangeRound = async (db: AppDatabase): Promise<void> => {
  const versions = { districts: idOf(310), departments: idOf(311) };
  for (const [versionId, set] of [
    [versions.districts, districtSet],
    [versions.departments, departmentSet],
  ] as const) {
    const content = JSON.stringify(set);
    await insertIndexSetVersion(db, {
      versionId,
      set,
      content,
      hash: `hash-of-${set.title}`,
      now: '2020-10-01T00:00:00.000Z',
    });
  }
  await db
    .insertInto('round')
    .values({ id: round, year: 2020, title: 'Đợt đánh giá năm 2020', state: 'running' })
    .execute();
  await db
    .insertInto('round_phase')
    .values([
      phase('self-scoring', '2020-10-19', '2020-11-13'),
      phase('submission', '2020-10-19', '2020-11-20'),
      phase('appraisal', '2020-11-23', '2020-12-18'),
      phase('official-figures', '2021-01-04', '2021-01-15'),
      phase('publication', '2021-03-01', '2021-03-31'),
    ])
    .execute();
  await db
    .insertInto('round_group')
    .values([
      {
        id: districts,
        round_id: round,
        name: 'Cấp huyện',
        index_set_version_id: versions.districts,
        position: 1,
      },
      {
        id: departments,
        round_id: round,
        name: 'Cấp sở',
        index_set_version_id: versions.departments,
        position: 2,
      },
    ])
    .execute();
  const rated = [
    [conDao, districts],
    [longDien, districts],
    [vungTau, districts],
    [stp, departments],
  ] as const;
  await db
    .insertInto('round_unit')
    .values(rated.map(([unit_id, group_id], position) => ({ round_id: round, unit_id, group_id, position })))
    .execute();
  await db
    .insertInto('assessment')
    .values(rated.map(([unit_id]) => ({ round_id: round, unit_id, state: 'submitted' })))
    .execute();
  await db
    .insertInto('round_authority')
    .values([
      { round_id: round, code: 'SNV', rated_unit_id: null, authority_id: snv },
      { round_id: round, code: 'STP', rated_unit_id: null, authority_id: stp },
      { round_id: round, code: 'STP', rated_unit_id: stp, authority_id: snv },
    ])
    .execute();
};

const arrangeClaims = async (db: AppDatabase, claims: readonly ArrangedClaim[]): Promise<void> => {
  const { id: personId } = await db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  for (const claim of claims) {
    await db
      .insertInto('entry')
      .values({
        round_id: round,
        unit_id: claim.unitId,
        item_id: claim.itemId,
        facts: JSON.stringify(claim.facts),
        estimated: claim.estimated ?? false,
        state: 'accepted',
        version: 1,
        updated_at: '2020-11-10T08:00:00.000Z',
        updated_by: personId,
      })
      .execute();
    for (const [position, number] of (claim.documents ?? []).entries())
      await arrangeDocument(db, claim, number, position, personId);
  }
};

const arrangeDocument = async (
  db: AppDatabase,
  claim: ArrangedClaim,
  number: string,
  position: number,
  personId: string,
): Promise<void> => {
  const evidenceId = uuidv7();
  await db
    .insertInto('evidence')
    .values({
      id: evidenceId,
      unit_id: claim.unitId,
      kind: 'paper',
      number,
      signed_on: '2020-11-02',
      name_search: number,
      created_at: '2020-11-05T08:00:00.000Z',
      created_by: personId,
    })
    .execute();
  await db
    .insertInto('citation')
    .values({
      round_id: round,
      unit_id: claim.unitId,
      item_id: claim.itemId,
      evidence_id: evidenceId,
      position: position + 1,
    })
    .execute();
};
