import type { SheetCheckReply } from '@parindex/contract';
import type { EntryState, Id, Problem, ProblemCode } from '@parindex/domain';
import { problem } from '@parindex/domain';
import { view } from '../view.ts';
import { isScoredByUnit, type LoadedSheet, loadSheet, type SheetItem, subjectOfSheet } from './load-sheet.ts';

type Input = { readonly roundId: Id; readonly unitId: Id };
type Finding = Problem & { readonly itemIds: readonly Id[] };

/** Kiểm tra trước khi trình — verb `assessment.check`: what blocks and what only warns, each with its items. */
export const checkSheet = view<Input, LoadedSheet, SheetCheckReply>({
  verb: 'assessment.check',
  load: (context, input) => loadSheet(context, input),
  subject: subjectOfSheet,
  show: (sheet) => ({ problems: findingsOf(sheet) }),
});

/** What stands against presenting this sheet to the leader; pure. */
export const findingsOf = (sheet: Pick<LoadedSheet, 'items'>): readonly Finding[] => {
  const own = sheet.items.filter(isScoredByUnit);
  const inState = (...states: EntryState[]) => own.filter(({ entry }) => states.includes(entry.state));
  return [
    ...finding(
      'assessment.item-unassigned',
      own.filter(({ assignment }) => assignment === undefined),
      false,
    ),
    ...finding('assessment.item-not-started', inState('not-started'), true),
    ...finding('assessment.item-to-review', inState('to-review'), true),
    ...finding('assessment.item-not-accepted', inState('in-progress', 'handed-in', 'returned'), true),
    ...finding(
      'assessment.evidence-missing',
      own.filter(({ entry, evidenceCount }) => entry.state !== 'not-started' && evidenceCount === 0),
      false,
    ),
    ...finding(
      'assessment.figure-estimated',
      own.filter(({ entry }) => entry.estimated),
      false,
    ),
  ];
};

const finding = (code: ProblemCode, items: readonly SheetItem[], blocking: boolean): readonly Finding[] => {
  if (items.length === 0) return [];
  const codes = items.map(({ compiled }) => compiled.row.code);
  return [
    {
      ...problem(code, { count: items.length, items: codes }, undefined, blocking),
      itemIds: items.map(({ compiled }) => compiled.row.id),
    },
  ];
};
