import { explanationTable, type OfficialContent } from '@parindex/documents';
import { type Id, isInForce, type Role } from '@parindex/domain';
import { documentWords as words } from '@parindex/text';
import { listMembers } from '../../../store/document.store.ts';
import { findUnit } from '../../../store/unit.store.ts';
import { explanationLine } from '../../assessment/build-report.ts';
import { claimedRows } from '../../assessment/claimed-rows.ts';
import { loadCitations, loadSheet } from '../../assessment/load-sheet.ts';
import type { Context } from '../../context.ts';
import type { Common } from '../load-common.ts';
import { count, membersTable } from './round-content.ts';

const teamRoles: readonly Role[] = ['leader', 'team-member', 'coordinator', 'office-head'];

/** Quyết định thành lập Tổ tự đánh giá: leader, team, coordinator, heads of offices, each once by the first role. */
export const teamContent = async (
  { tx }: Context,
  { today }: Common,
  unitId: Id,
): Promise<OfficialContent> => {
  const members = (await listMembers(tx, teamRoles, unitId))
    .filter((member) => isInForce(member, today))
    .toSorted((a, b) => teamRoles.indexOf(b.role) - teamRoles.indexOf(a.role));
  const table = membersTable(members.toReversed(), ({ role }) =>
    role in words.teamRoles ? words.teamRoles[role as keyof typeof words.teamRoles] : '',
  );
  return { texts: {}, tables: { teamTable: [table] } };
};

/** Văn bản giải trình của một phòng: what it must explain of the items in its charge. */
export const explanationsContent = async (
  context: Context,
  { round }: Common,
  unitId: Id,
  officeId: Id,
): Promise<OfficialContent | undefined> => {
  const [sheet, office] = await Promise.all([
    loadSheet(context, { roundId: round.id, unitId }),
    findUnit(context.tx, officeId),
  ]);
  if (!sheet || (office?.parentId !== unitId && office?.id !== unitId)) return undefined;
  const citations = await loadCitations(context, sheet);
  const lines = claimedRows(sheet, citations)
    .filter(({ item }) => item?.assignment?.officeId === officeId)
    .flatMap((row) => explanationLine(row, citations));
  return {
    texts: { office: office.name, itemCount: count(lines.length) },
    tables: { explanationTable: [explanationTable(lines)] },
  };
};
