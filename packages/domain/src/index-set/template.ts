import type { Id } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { ok, type Result, refuse } from '../shared/result.ts';
import type { IndexSet } from './index-set.ts';
import type { IndexSetChange } from './index-set-change.ts';
import type { SetRow } from './set-row.ts';

/** Whether a lower authority may add to this set: it is issued and leaves room somewhere. */
export const isTemplate = (set: Pick<IndexSet, 'state' | 'rows'>): boolean =>
  set.state === 'issued' && set.rows.some(leavesRoom);

const leavesRoom = (row: SetRow): boolean => row.kind === 'heading' && row.open === true;

/**
 * Bộ của cấp dưới dựng trên bộ khung — every row of the template as it is, to be added to where the template is open.
 *
 * Problems  `index-set.not-open` when the template is a draft or leaves no room
 * Source    khung chỉ số CCHC cấp xã of Hà Nội: the district may add sub-criteria of its own
 */
export const extendTemplate = (
  template: IndexSet,
  made: { readonly id: Id; readonly versionId: Id; readonly title: string; readonly ownerUnitId: Id },
): Result<IndexSet> => {
  if (!isTemplate(template)) return refuse(problem('index-set.not-open', { title: template.title }));
  const { decision: _decision, hash: _hash, ...content } = template;
  return ok({
    ...content,
    id: made.id,
    title: made.title,
    version: 1,
    state: 'draft',
    rows: template.rows.map((row) => ({ ...row, fixed: true as const })),
    template: { versionId: made.versionId, title: template.title },
    ownerUnitId: made.ownerUnitId,
  });
};

/**
 * What stands against a change of a set that rests on a template: nothing of the template changes, and rows come only
 * where it is open, never with a mark of the template of their own.
 *
 * Problems  `index-set.row-fixed`, `index-set.not-open-here`, `index-set.policy-fixed`
 */
export const checkTemplateKept = (set: IndexSet, change: IndexSetChange): readonly Problem[] => {
  if (set.template === undefined) return [];
  const byId = new Map(set.rows.map((row) => [row.id, row]));
  const fixed = (rowId: Id): readonly Problem[] => {
    const row = byId.get(rowId);
    return row?.fixed ? [problem('index-set.row-fixed', { code: row.code }, `row:${rowId}`)] : [];
  };
  const place = (parentId: Id | undefined): readonly Problem[] => {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    return parent !== undefined && (!parent.fixed || leavesRoom(parent))
      ? []
      : [problem('index-set.not-open-here', { code: parent?.code ?? '' }, `row:${parentId ?? ''}`)];
  };
  switch (change.kind) {
    case 'title':
      return [];
    case 'scoring':
      return [problem('index-set.policy-fixed')];
    case 'confirm':
      return fixed(change.rowId);
    case 'row':
      return byId.get(change.row.id)?.fixed ? fixed(change.row.id) : marked(change.row);
    case 'add':
      return [...place(change.row.parentId), ...marked(change.row)];
    case 'move':
      return [...fixed(change.rowId), ...place(change.parentId)];
    case 'remove':
      return fixed(change.rowId);
    case 'rows':
      return keptWhole(set.rows, change.rows);
  }
};

/** A row of one's own does not pass for one of the template, and does not open further room. */
const marked = (row: SetRow): readonly Problem[] =>
  row.fixed || leavesRoom(row) ? [problem('index-set.row-fixed', { code: row.code }, `row:${row.id}`)] : [];

/** Undo brings rows back as a whole: those of the template must be the very same, in the same order. */
const keptWhole = (before: readonly SetRow[], after: readonly SetRow[]): readonly Problem[] => {
  const [own, other] = [before, after].map((rows) => JSON.stringify(rows.filter((row) => row.fixed)));
  return own === other ? [] : [problem('index-set.row-fixed', { code: '' })];
};
