import {
  type Appraisal,
  authorityCodeOf,
  type Cell,
  type CouncilDecision,
  type Id,
  type Instant,
  type Objection,
  openAppraisal,
  type Subject,
  type Supplement,
} from '@parindex/domain';
import type { CompiledItem, GroupFiguresByItem } from '@parindex/scoring';
import { type CellFilter, listAppraisals } from '../../store/appraisal.store.ts';
import {
  type AppraisedUnit,
  type CitedDocument,
  type Claim,
  listAppraisedUnits,
  listCitedDocuments,
  listClaims,
  listRoundExemptions,
  listRoundFigures,
  type RoundFigure,
} from '../../store/appraisal-basis.store.ts';
import { listDecisions } from '../../store/council.store.ts';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { listObjections } from '../../store/objection.store.ts';
import { findRound, type LoadedRound, listAuthorities } from '../../store/round.store.ts';
import { listSupplements } from '../../store/supplement.store.ts';
import { type PreparedSet, preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';
import { loadGroupFigures } from './group-figures.ts';

/** One item of one unit with everything that speaks about it. */
export type BoardCell = {
  readonly cell: Cell;
  readonly unit: AppraisedUnit;
  readonly compiled: CompiledItem;
  readonly authorityId: Id | undefined;
  readonly exempt: string | undefined;
  readonly claim: Claim | undefined;
  readonly documents: readonly CitedDocument[];
  readonly figure: RoundFigure | undefined;
  readonly appraisal: Appraisal;
  readonly supplements: readonly Supplement[];
  readonly objection: Objection | undefined;
  readonly decision: CouncilDecision | undefined;
};

/** A group of the round with its set made ready. */
export type BoardGroup = {
  readonly id: Id;
  readonly name: string;
  readonly prepared: PreparedSet;
  readonly figures: GroupFiguresByItem;
};

/** The cells of a round that a filter asks for, in the order of units and of the set. */
export type Board = {
  readonly round: LoadedRound;
  readonly at: Instant;
  readonly groups: readonly BoardGroup[];
  readonly units: readonly AppraisedUnit[];
  readonly cells: readonly BoardCell[];
};

/** What a reader may do without; documents are the heaviest. */
type Wanted = { readonly documents: boolean };

/** Undefined where there is no such round. */
export const loadBoard = async (
  context: Context,
  filter: CellFilter,
  wanted: Wanted = { documents: true },
): Promise<Board | undefined> => {
  const { tx } = context;
  const round = await findRound(tx, filter.roundId);
  if (!round) return undefined;
  const [units, groups, authorityOf, voices] = await Promise.all([
    listAppraisedUnits(tx, round.id),
    loadGroups(context, round, filter),
    listAuthorities(tx, round.id),
    loadVoices(context, filter, wanted),
  ]);
  const cells = units
    .filter((unit) => filter.unitId === undefined || unit.unitId === filter.unitId)
    .flatMap((unit) => {
      const group = groups.find(({ id }) => id === unit.groupId);
      return itemsOf(group, filter).map((compiled): BoardCell => {
        const cell = { roundId: round.id, unitId: unit.unitId, itemId: compiled.row.id };
        return {
          cell,
          unit,
          compiled,
          authorityId: authorityOf(authorityCodeOf(compiled.row), unit.unitId),
          ...voices(cell),
        };
      });
    });
  return { round, at: roundNow(round, context), groups, units, cells };
};

/** What the policy asks about a cell. */
export const subjectOfCell = ({ cell, authorityId }: BoardCell): Subject => ({
  unitId: cell.unitId,
  ...(authorityId === undefined ? {} : { authorityId }),
});

export const groupOf = (board: Board, cell: BoardCell): BoardGroup | undefined =>
  board.groups.find(({ id }) => id === cell.unit.groupId);

const itemsOf = (group: BoardGroup | undefined, filter: CellFilter): readonly CompiledItem[] => {
  if (!group) return [];
  if (filter.itemId === undefined) return group.prepared.set.items;
  const item = group.prepared.items.get(filter.itemId);
  return item ? [item] : [];
};

const loadGroups = async (
  context: Context,
  round: LoadedRound,
  filter: CellFilter,
): Promise<readonly BoardGroup[]> => {
  const groups: BoardGroup[] = [];
  for (const { id, name, indexSetVersionId } of round.groups) {
    const stored = await findIndexSetVersion(context.tx, indexSetVersionId);
    if (!stored) continue;
    const prepared = preparedSet(stored);
    groups.push({ id, name, prepared, figures: await loadGroupFigures(context, id, prepared, filter) });
  }
  return groups;
};

type Voices = Pick<
  BoardCell,
  'exempt' | 'claim' | 'documents' | 'figure' | 'appraisal' | 'supplements' | 'objection' | 'decision'
>;

const loadVoices = async (
  { tx }: Context,
  filter: CellFilter,
  { documents: withDocuments }: Wanted,
): Promise<(cell: Cell) => Voices> => {
  const [claims, documents, figures, exemptions, appraisals, supplements, objections, decisions] =
    await Promise.all([
      listClaims(tx, filter),
      withDocuments ? listCitedDocuments(tx, filter) : [],
      listRoundFigures(tx, filter),
      listRoundExemptions(tx, filter),
      listAppraisals(tx, filter),
      listSupplements(tx, filter),
      listObjections(tx, filter),
      listDecisions(tx, filter),
    ]);
  const claimOf = byCell(claims);
  const figureOf = byCell(figures);
  const exemptionOf = byCell(exemptions);
  const appraisalOf = byCell(appraisals);
  const objectionOf = byCell(objections);
  const decisionOf = byCell(decisions);
  const documentsOf = Map.groupBy(documents, keyOf);
  const supplementsOf = Map.groupBy(supplements, keyOf);
  return (cell) => {
    const key = keyOf(cell);
    return {
      exempt: exemptionOf.get(key)?.reason,
      claim: claimOf.get(key),
      documents: documentsOf.get(key) ?? [],
      figure: figureOf.get(key),
      appraisal: appraisalOf.get(key) ?? openAppraisal(cell),
      supplements: supplementsOf.get(key) ?? [],
      objection: objectionOf.get(key),
      decision: decisionOf.get(key),
    };
  };
};

type Keyed = { readonly unitId: Id; readonly itemId: Id };

const keyOf = ({ unitId, itemId }: Keyed): string => `${unitId} ${itemId}`;

const byCell = <T extends Keyed>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [keyOf(row), row]));
