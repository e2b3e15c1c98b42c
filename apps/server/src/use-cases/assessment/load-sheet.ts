import {
  type Entry,
  type Id,
  type Instant,
  isHandedOver,
  isPreliminaryShown,
  type Objection,
  type Subject,
} from '@parindex/domain';
import type { CompiledItem } from '@parindex/scoring';
import { type Assessment, findAssessment } from '../../store/assessment.store.ts';
import { listEntries } from '../../store/entry.store.ts';
import { untouchedEntry } from '../../store/entry-row.ts';
import { type CitedEvidence, listCitedEvidence } from '../../store/evidence.store.ts';
import type { LoadedFigure } from '../../store/figure-row.ts';
import { findIndexSetVersion, type StoredIndexSet } from '../../store/index-set.store.ts';
import { listObjections } from '../../store/objection.store.ts';
import {
  type Assignment,
  findRound,
  type LoadedRound,
  listAssignments,
  listExemptions,
  listRatedUnits,
  type RatedUnit,
} from '../../store/round.store.ts';
import {
  type AppraisedItem,
  countByItem,
  listAppraisedOf,
  listFiguresOf,
  listSupplementsOf,
  type SupplementOf,
} from '../../store/sheet.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';
import { type EarlierItem, loadEarlierItems } from './earlier-version.ts';

/** One unit's sheet with everything that a screen, a check or a report of it needs. */
export type LoadedSheet = {
  readonly round: LoadedRound;
  readonly unit: RatedUnit;
  readonly group: { readonly id: Id; readonly name: string };
  readonly stored: StoredIndexSet;
  readonly assessment: Assessment;
  readonly items: readonly SheetItem[];
  readonly at: Instant;
};

/** One item of the sheet, whether anybody has touched it or not. */
export type SheetItem = {
  readonly compiled: CompiledItem;
  readonly entry: Entry;
  /** Where its claim was scored by an earlier version of the set. */
  readonly earlier: EarlierItem | undefined;
  readonly exempt: string | undefined;
  readonly assignment: Assignment | undefined;
  readonly figure: LoadedFigure | undefined;
  readonly appraised: AppraisedItem | undefined;
  readonly supplement: SupplementOf | undefined;
  readonly objection: Objection | undefined;
  readonly evidenceCount: number;
  readonly openQuestions: number;
};

/** What the policy asks about a sheet. */
export const subjectOfSheet = ({ assessment }: Pick<LoadedSheet, 'assessment'>): Subject => ({
  unitId: assessment.unitId,
  handedOver: isHandedOver(assessment.state),
});

type Options = { readonly lock?: 'update' };

/** Undefined where there is no such round or the unit is not rated in it. */
export const loadSheet = async (
  context: Context,
  { roundId, unitId }: { roundId: Id; unitId: Id },
  options: Options = {},
): Promise<LoadedSheet | undefined> => {
  const { tx } = context;
  const assessment = await findAssessment(tx, roundId, unitId, options.lock);
  const [round, units] = await Promise.all([findRound(tx, roundId), listRatedUnits(tx, roundId)]);
  const unit = units.find((candidate) => candidate.unitId === unitId);
  const group = round?.groups.find((candidate) => candidate.id === unit?.groupId);
  const stored = group && (await findIndexSetVersion(tx, group.indexSetVersionId));
  if (!assessment || !round || !unit || !group || !stored) return undefined;
  const at = roundNow(round, context);
  const items = await loadItems(context, roundId, unitId, stored);
  const shown = maySeeAppraisal(context, unitId) || isPreliminaryShown(round.phases, at);
  return { round, unit, group, stored, assessment, at, items: shown ? items : items.map(withoutAppraisal) };
};

/** Người trong đơn vị thấy điểm thẩm định khi có thông báo kết quả sơ bộ; những người khác thì luôn thấy. */
const maySeeAppraisal = ({ actor }: Context, unitId: Id): boolean =>
  actor.posts.every((post) => post.unitId !== unitId);

const withoutAppraisal = (item: SheetItem): SheetItem => ({ ...item, appraised: undefined });

const loadItems = async (
  { tx }: Context,
  roundId: Id,
  unitId: Id,
  stored: StoredIndexSet,
): Promise<readonly SheetItem[]> => {
  const [entries, exemptions, assignments, figures, appraised, supplements, objections, counts] =
    await Promise.all([
      listEntries(tx, roundId, unitId),
      listExemptions(tx, roundId, unitId),
      listAssignments(tx, roundId, unitId),
      listFiguresOf(tx, roundId, unitId),
      listAppraisedOf(tx, roundId, unitId),
      listSupplementsOf(tx, roundId, unitId),
      listObjections(tx, { roundId, unitId }),
      countByItem(tx, roundId, unitId),
    ]);
  const objectionOf = new Map(objections.map((objection) => [objection.itemId, objection]));
  const earlier = await loadEarlierItems({ tx }, stored, entries.values());
  return preparedSet(stored).set.items.map((item) => ({
    compiled: item,
    entry: entries.get(item.row.id) ?? untouchedEntry(roundId, unitId, item.row.id),
    earlier: earlier.get(item.row.id),
    exempt: exemptions.get(item.row.id),
    assignment: assignments.get(item.row.id),
    figure: figures.get(item.row.id),
    appraised: appraised.get(item.row.id),
    supplement: supplements.get(item.row.id),
    objection: objectionOf.get(item.row.id),
    evidenceCount: counts.citations.get(item.row.id) ?? 0,
    openQuestions: counts.questions.get(item.row.id) ?? 0,
  }));
};

/** The documents of a sheet, by item. */
export const loadCitations = async (
  { tx }: Context,
  sheet: LoadedSheet,
): Promise<ReadonlyMap<Id, readonly CitedEvidence[]>> =>
  Map.groupBy(
    await listCitedEvidence(tx, { roundId: sheet.round.id, unitId: sheet.unit.unitId }),
    (cited) => cited.itemId,
  );

/** Whether the unit itself scores this item in this round. */
export const isScoredByUnit = (item: SheetItem): boolean =>
  item.compiled.row.method === 'self' && item.exempt === undefined;
