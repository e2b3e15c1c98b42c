import {
  authorityTable,
  calendarTable,
  evidenceTable,
  memberTable,
  type OfficialContent,
  unitTable,
} from '@parindex/documents';
import { authorityCodeOf, type Id, isAppraised, isInForce, type Role } from '@parindex/domain';
import { phaseWord, documentWords as words } from '@parindex/text';
import { listMembers, type Member } from '../../../store/document.store.ts';
import { findIndexSetVersion } from '../../../store/index-set.store.ts';
import { listRatedUnits } from '../../../store/round.store.ts';
import { type AuthorityRow, listAuthorityRows } from '../../../store/round-set-up.store.ts';
import { listUnits } from '../../../store/unit.store.ts';
import type { Context } from '../../context.ts';
import { momentIn } from '../../province-day.ts';
import type { Common } from '../load-common.ts';

/** Lịch của đợt, as every letter of the round prints it. */
export const calendarOf = ({ services }: Context, { round }: Common) => {
  const moment = momentIn(services.timeZone);
  return calendarTable(
    round.phases.map(({ name, opensAt, closesAt }) => [phaseWord(name), moment(opensAt), moment(closesAt)]),
  );
};

/** Kế hoạch, công văn hướng dẫn: calendar, authorities, units. */
export const roundContent = async (context: Context, common: Common): Promise<OfficialContent> => {
  const { tx } = context;
  const { round } = common;
  const [rated, authorities, units] = await Promise.all([
    listRatedUnits(tx, round.id),
    listAuthorityRows(tx, round.id),
    listUnits(tx),
  ]);
  const nameOf = (unitId: Id) => units.find(({ id }) => id === unitId)?.name ?? '';
  const groupOf = (groupId: Id) => round.groups.find(({ id }) => id === groupId)?.name ?? '';
  return {
    texts: { unitCount: count(rated.length) },
    tables: {
      calendarTable: [calendarOf(context, common)],
      authorityTable: [authorityTable(await authorityRows(context, common, authorities, nameOf))],
      unitTable: [
        unitTable(
          rated.map(({ name, groupId, ranked }) => [name, groupOf(groupId), ranked ? '' : words.notRanked]),
        ),
      ],
    },
  };
};

/** Each authority with the codes of the items that it appraises in any set of the round. */
const authorityRows = async (
  { tx }: Context,
  { round }: Common,
  authorities: readonly AuthorityRow[],
  nameOf: (unitId: Id) => string,
): Promise<readonly (readonly [string, string])[]> => {
  const sets = await Promise.all(
    round.groups.map(({ indexSetVersionId }) => findIndexSetVersion(tx, indexSetVersionId)),
  );
  const items = sets
    .flatMap((stored) => stored?.set.rows ?? [])
    .flatMap((row) => (row.kind === 'item' && isAppraised(row) ? [row] : []));
  const general = authorities.filter(({ ratedUnitId }) => ratedUnitId === undefined);
  const byAuthority = Map.groupBy(general, ({ authorityId }) => authorityId);
  return [...byAuthority].map(([authorityId, rows]) => {
    const codes = items
      .filter((item) => rows.some(({ code }) => code === authorityCodeOf(item)))
      .map(({ code }) => code);
    return [nameOf(authorityId), [...new Set(codes)].join(', ') || words.none];
  });
};

/** Quyết định thành lập Hội đồng và Tổ thẩm định: who holds these roles on that day. */
export const councilContent = async ({ tx }: Context, { today }: Common): Promise<OfficialContent> => {
  const held = async (...roles: readonly Role[]) =>
    (await listMembers(tx, roles)).filter((member) => isInForce(member, today));
  const council = await held('council-member', 'council-secretary');
  const appraisers = await held('appraiser');
  return {
    texts: {},
    tables: {
      councilTable: [membersTable(council, ({ role }) => councilRole(role))],
      appraiserTable: [membersTable(appraisers, () => words.appraiserRole)],
    },
  };
};

const councilRole = (role: Role): string =>
  role === 'council-secretary'
    ? words.councilRoles['council-secretary']
    : words.councilRoles['council-member'];

/** One line for each person, whatever number of posts. */
export const membersTable = (members: readonly Member[], roleOf: (member: Member) => string) => {
  const people = [...new Map(members.map((member) => [member.personId, member])).values()];
  return memberTable(
    people.length === 0
      ? [[words.blank, words.noMembers, '']]
      : people.map((member) => [
          member.name,
          [member.positionTitle, member.officeName ?? member.unitName].filter(Boolean).join(', '),
          roleOf(member),
        ]),
  );
};

/** Danh mục tài liệu kiểm chứng của một nhóm; undefined where the round has no such group. */
export const evidenceContent = async (
  { tx }: Context,
  { round }: Common,
  groupId: Id | undefined,
): Promise<OfficialContent | undefined> => {
  const group = round.groups.find(({ id }) => id === groupId);
  const stored = group && (await findIndexSetVersion(tx, group.indexSetVersionId));
  if (!stored) return undefined;
  const items = stored.set.rows.flatMap((row) => (row.kind === 'item' ? [row] : []));
  return {
    texts: { group: group.name, itemCount: count(items.length) },
    tables: {
      evidenceTable: [
        evidenceTable(items.map((item) => [item.code, item.name, item.maxPoints, item.evidence])),
      ],
    },
  };
};

/** Numbers below ten are written with a zero before them. */
export const count = (number: number): string => String(number).padStart(2, '0');
