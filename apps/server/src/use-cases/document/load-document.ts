import type { OfficialContent } from '@parindex/documents';
import { formOf, type Id, type Subject } from '@parindex/domain';
import { findTemplate } from '../../store/document.store.ts';
import { listRatedUnits } from '../../store/round.store.ts';
import { findUnit } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { loadPreviousResult } from '../ranking/previous-result.ts';
import { loadSettledGroup } from '../ranking/settle-group.ts';
import { groupResultContent } from './content/group-result-content.ts';
import { councilContent, evidenceContent, roundContent } from './content/round-content.ts';
import { explanationsContent, teamContent } from './content/unit-content.ts';
import { unitResultContent } from './content/unit-result-content.ts';
import type { DocumentKey } from './document-ask.ts';
import { type Common, commonTexts, loadCommon } from './load-common.ts';

/** A document ready to be written, and whose it is. */
export type LoadedDocument = {
  readonly subject: Subject;
  readonly common: Common;
  readonly content: OfficialContent;
  readonly about: string;
  readonly template: Awaited<ReturnType<typeof findTemplate>>;
};

/** Undefined where the round, group, unit or office that the key names is not there. */
export const loadDocument = async (
  context: Context,
  key: DocumentKey,
): Promise<LoadedDocument | undefined> => {
  const common = await loadCommon(context, key.roundId);
  if (!common) return undefined;
  const content = await contentOf(context, common, key);
  if (!content) return undefined;
  const [texts, template, unit] = await Promise.all([
    commonTexts(context, common, key.kind, key.unitId),
    findTemplate(context.tx, key.kind),
    key.unitId === undefined ? undefined : findUnit(context.tx, key.unitId),
  ]);
  return {
    subject: subjectOf(key),
    common,
    content: { texts: { ...texts, ...content.texts }, tables: content.tables },
    about: content.texts.office ?? unit?.shortName ?? content.texts.group ?? '',
    template,
  };
};

const subjectOf = ({ unitId, officeId }: DocumentKey): Subject => ({
  ...(unitId === undefined ? {} : { unitId }),
  ...(officeId === undefined ? {} : { officeId }),
});

const contentOf = async (
  context: Context,
  common: Common,
  key: DocumentKey,
): Promise<OfficialContent | undefined> => {
  const { kind, unitId, officeId, groupId } = key;
  const { about } = formOf(kind);
  if (kind === 'council-decision') return councilContent(context, common);
  if (about === 'round') return roundContent(context, common);
  if (kind === 'evidence-list') return evidenceContent(context, common, groupId);
  if (about === 'group') return groupContent(context, common, groupId);
  const rated = (await listRatedUnits(context.tx, common.round.id)).find((one) => one.unitId === unitId);
  if (!rated) return undefined;
  if (kind === 'team-decision') return teamContent(context, common, rated.unitId);
  if (kind === 'office-explanations')
    return officeId === undefined ? undefined : explanationsContent(context, common, rated.unitId, officeId);
  const settled = await loadSettledGroup(context, { roundId: common.round.id, groupId: rated.groupId });
  return settled && unitResultContent(settled, rated.unitId);
};

const groupContent = async (context: Context, { round }: Common, groupId: Id | undefined) => {
  if (!round.groups.some(({ id }) => id === groupId)) return undefined;
  const settled = await loadSettledGroup(context, { roundId: round.id, groupId });
  return settled && groupResultContent(settled, await loadPreviousResult(context.tx, round));
};
