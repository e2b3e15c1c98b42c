import type { CreateRoundReply, ReadinessReply, RoundReply, RoundVersionReply } from '@parindex/contract';
import type { TestInstallation } from './installation.ts';
import type { Came, Speaker } from './named-people.ts';
import { useProvince } from './province.ts';
import { itemIdIn, smallSet } from './small-set.ts';

/** A set with every way to points: two self-scored items with an office, one without, a survey, one for appraisers. */
export const districtSet = smallSet({
  '1.1': { leadOffice: 'Phòng Nội vụ - LĐTBXH', appraiser: 'Sở Nội vụ' },
  '1.2': { leadOffice: 'phòng tư pháp', appraiser: 'Sở Tư pháp', supportingOffices: ['Kinh tế', 'Thuế'] },
  '1.3': { leadOffice: 'Thanh tra huyện' },
  '1.4': { method: 'survey', rule: { kind: 'survey-mean@1', scale: '100' } },
  '1.5': { method: 'appraisal-only', appraiser: 'Sở Nội vụ' },
});

export const calendar = [
  { name: 'self-scoring', opensAt: '2020-10-19T00:00', closesAt: '2020-11-13T23:59' },
  { name: 'submission', opensAt: '2020-10-19T00:00', closesAt: '2020-11-20T17:00' },
  { name: 'appraisal', opensAt: '2020-11-23T00:00', closesAt: '2020-12-18T23:59' },
];

/** A small province whose secretariat, Lan, sets up rounds; the acts of set-up in a few words. */
export const useRounds = (the: () => TestInstallation) => {
  const province = useProvince(the, {
    units: {
      'Sở Nội vụ': { kind: 'department' },
      'Sở Tư pháp': { kind: 'department' },
      'Văn phòng UBND tỉnh': { kind: 'department' },
      'Huyện Biển': {
        kind: 'district',
        offices: ['Phòng Nội vụ – LĐTBXH', 'Phòng Tư pháp', 'Phòng Kinh tế'],
      },
      'Huyện Núi': { kind: 'district' },
      'Xã Cũ': { kind: 'commune' },
    },
    people: {
      Lan: { role: 'secretariat', unit: 'Sở Nội vụ' },
      Đào: { role: 'appraiser', unit: 'Sở Tư pháp' },
      Cúc: { role: 'appraiser', unit: 'Văn phòng UBND tỉnh' },
      Minh: { role: 'coordinator', unit: 'Huyện Biển' },
      Hải: { role: 'contributor', unit: 'Huyện Biển', office: 'Phòng Tư pháp' },
      Tâm: { role: 'coordinator', unit: 'Huyện Núi' },
    },
  });
  const lan = () => province().as('Lan');
  const id = (name: string) => province().idOf(name);
  const show = async (roundId: string, who: Speaker = lan()) =>
    (await who.get<RoundReply>(`/api/rounds/${roundId}`)).body;
  const put = async (roundId: string, part: string, body: object): Promise<Came<RoundVersionReply>> => {
    const { version } = await show(roundId);
    return lan().put(`/api/rounds/${roundId}/${part}`, { version, ...body });
  };
  const create = async (title = 'Đợt năm 2020') =>
    (await lan().post<CreateRoundReply>('/api/rounds', { year: 2020, title })).body.roundId;
  const issue = () => province().issue({ ...districtSet, id: crypto.randomUUID() });

  /** A round of the districts and, when wished, of the departments that also appraise. */
  const prepare = async (options: { departments?: boolean } = {}) => {
    const versionId = await issue();
    const roundId = await create();
    const group = (name: string, units: readonly string[]) => ({
      name,
      indexSetVersionId: versionId,
      units: units.map((unit) => ({ unitId: id(unit), ranked: unit !== 'Huyện Núi' })),
    });
    const groups = [group('Khối huyện', ['Huyện Biển', 'Huyện Núi'])];
    if (options.departments) groups.push(group('Khối sở', ['Sở Nội vụ', 'Sở Tư pháp']));
    await succeed(put(roundId, 'groups', { groups }));
    return { roundId, versionId };
  };

  /** Calendar and authorities, with further rows of authorities. */
  const complete = async (roundId: string, rows: readonly object[] = []) => {
    await succeed(put(roundId, 'calendar', { phases: calendar }));
    const authorities = [
      { code: 'Sở Nội vụ', authorityId: id('Sở Nội vụ') },
      { code: 'Sở Tư pháp', authorityId: id('Sở Tư pháp') },
      { code: '', authorityId: id('Văn phòng UBND tỉnh') },
      ...rows,
    ];
    return put(roundId, 'authorities', { authorities });
  };
  const start = async (roundId: string) => {
    const { version } = await show(roundId);
    return lan().post<RoundVersionReply>(`/api/rounds/${roundId}/start`, { version });
  };
  return {
    province,
    lan,
    id,
    item: (code: string) => itemIdIn(districtSet, code),
    create,
    issue,
    prepare,
    complete,
    start,
    show,
    put,
    started: async () => {
      const { roundId } = await prepare();
      await complete(roundId);
      await succeed(start(roundId));
      return roundId;
    },
    readiness: async (roundId: string) =>
      (await lan().get<ReadinessReply>(`/api/rounds/${roundId}/readiness`)).body,
  };
};

const succeed = async (coming: Promise<Came<unknown>>) => {
  const came = await coming;
  if (came.status !== 200) throw new Error(came.problems.join(', '));
};
