import type { EntryDetailReply } from '@parindex/contract';
import type { Id, Unit } from '@parindex/domain';
import { type HistoryLine, listEntryHistory } from '../../store/entry-history.store.ts';
import type { CitedEvidence } from '../../store/evidence.store.ts';
import { listRemarks } from '../../store/remark.store.ts';
import { namesOf } from '../../store/sheet.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import { evidenceReply } from '../evidence/evidence-reply.ts';
import { view } from '../view.ts';
import { type LoadedSheet, loadCitations, loadSheet, type SheetItem, subjectOfSheet } from './load-sheet.ts';
import { itemReply } from './show-sheet.ts';

type Input = { readonly roundId: Id; readonly unitId: Id; readonly itemId: Id };
type Loaded = {
  readonly sheet: LoadedSheet;
  readonly item: SheetItem;
  readonly citations: ReadonlyMap<Id, readonly CitedEvidence[]>;
  readonly remarks: Awaited<ReturnType<typeof listRemarks>>;
  readonly history: readonly HistoryLine[];
  readonly names: ReadonlyMap<Id, string>;
  readonly offices: readonly Unit[];
};

/** Một mục với tài liệu, hỏi đáp và lịch sử — verb `assessment.view`. */
export const showEntry = view<Input, Loaded, EntryDetailReply>({
  verb: 'assessment.view',
  load: async (context, input) => {
    const sheet = await loadSheet(context, input);
    const item = sheet?.items.find((candidate) => candidate.compiled.row.id === input.itemId);
    if (!sheet || !item) return undefined;
    const [citations, remarks, history, names, offices] = await Promise.all([
      loadCitations(context, sheet),
      listRemarks(context.tx, input),
      listEntryHistory(context.tx, input),
      namesOf(context.tx, item.entry.updatedBy ? [item.entry.updatedBy] : []),
      listOffices(context.tx, input.unitId),
    ]);
    return { sheet, item, citations, remarks, history, names, offices };
  },
  subject: ({ sheet }) => subjectOfSheet(sheet),
  show: ({ sheet, item, citations, remarks, history, names, offices }, input, { actor }) => ({
    entry: itemReply(sheet, item, actor, names, offices),
    evidence: (citations.get(input.itemId) ?? []).map((cited) => evidenceReply(cited, sheet, citations)),
    remarks,
    history,
  }),
});
