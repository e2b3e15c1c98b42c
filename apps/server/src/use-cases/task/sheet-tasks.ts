import type { TaskReply } from '@parindex/contract';
import {
  type Actor,
  closingOf,
  explanationRequirements,
  type Id,
  type Instant,
  type Post,
} from '@parindex/domain';
import type { OpenQuestion } from '../../store/remark.store.ts';
import { findingsOf } from '../assessment/check-sheet.ts';
import { isScoredByUnit, type LoadedSheet, type SheetItem } from '../assessment/load-sheet.ts';

/** A sheet with its open questions and the names of its offices. */
export type SheetWithQuestions = {
  readonly sheet: LoadedSheet;
  readonly questions: readonly OpenQuestion[];
  readonly officeNames: ReadonlyMap<Id, string>;
  /** How often each office was reminded. */
  readonly reminders: ReadonlyMap<Id, { readonly times: number }>;
};

/** Việc chờ người này ở hồ sơ của đơn vị mình; pure. Each task names its items and its deadline. */
export const sheetTasks = (loaded: SheetWithQuestions, actor: Actor): readonly TaskReply[] => {
  const { sheet } = loaded;
  const posts = actor.posts.filter((post) => post.unitId === sheet.unit.unitId);
  const coordinates = posts.some((post) => post.role === 'coordinator');
  const offices = posts.filter((post) => post.role === 'contributor' || post.role === 'office-head');
  return [
    ...(sheet.assessment.state === 'scoring' && (offices.length > 0 || coordinates)
      ? scoringTasks(loaded, offices, coordinates)
      : []),
    ...(coordinates ? coordinatorTasks(loaded, offices) : []),
    ...(posts.some((post) => post.role === 'leader') ? leaderTasks(loaded) : []),
    ...questionTasks(loaded, actor, offices, coordinates),
    ...supplementTasks(loaded, offices, coordinates),
  ];
};

type Draft = Omit<TaskReply, 'key' | 'unitId' | 'unitShortName' | 'itemIds' | 'codes'>;

const taskOf = ({ sheet }: SheetWithQuestions, items: readonly SheetItem[], draft: Draft): TaskReply => ({
  ...draft,
  key: [
    draft.kind,
    sheet.unit.unitId,
    draft.officeName ?? '',
    ...items.map((item) => item.compiled.row.code),
  ].join(' '),
  unitId: sheet.unit.unitId,
  unitShortName: sheet.unit.shortName,
  itemIds: items.map(({ compiled }) => compiled.row.id),
  codes: items.map(({ compiled }) => compiled.row.code),
});

/** One office's own items: those returned, those to be looked at again, those to explain, the rest. */
const scoringTasks = (
  loaded: SheetWithQuestions,
  offices: readonly Post[],
  coordinates: boolean,
): readonly TaskReply[] => {
  const closing = dueAt(loaded.sheet, 'self-scoring');
  const own = loaded.sheet.items.filter((item) => isScoredByUnit(item) && isOf(item, offices));
  const one = (
    item: SheetItem,
    kind: 'score-item' | 'fix-returned' | 'review-revised' | 'explain-item',
    dueOf: Instant | undefined,
  ) =>
    taskOf(loaded, [item], {
      kind,
      title: item.compiled.row.name,
      mine: true,
      ...due(dueOf),
      ...officeOf(loaded, item),
    });
  const returned = own.filter(({ entry }) => entry.state === 'returned');
  const revised = own.filter(({ entry }) => entry.state === 'to-review');
  const open = own.filter(({ entry }) => entry.state === 'not-started' || entry.state === 'in-progress');
  const unexplained = open.filter((item) => lacksExplanation(item));
  return [
    ...returned.map((item) =>
      one(
        item,
        'fix-returned',
        loaded.sheet.assessment.resubmitBy ?? (coordinates ? dueAt(loaded.sheet, 'submission') : closing),
      ),
    ),
    ...revised.map((item) => one(item, 'review-revised', dueAt(loaded.sheet, 'submission'))),
    ...unexplained.map((item) => one(item, 'explain-item', closing)),
    ...open.filter((item) => !unexplained.includes(item)).map((item) => one(item, 'score-item', closing)),
  ];
};

const coordinatorTasks = (loaded: SheetWithQuestions, offices: readonly Post[]): readonly TaskReply[] => {
  const { sheet, officeNames, reminders } = loaded;
  const own = sheet.items.filter(isScoredByUnit);
  if (sheet.assessment.state === 'approved')
    return [
      taskOf(loaded, [], {
        kind: 'submit-sheet',
        title: sheet.unit.name,
        mine: true,
        ...due(dueAt(sheet, 'submission')),
      }),
    ];
  if (sheet.assessment.state !== 'scoring') return [];
  const handedIn = own.filter(({ entry }) => entry.state === 'handed-in');
  const late = Map.groupBy(
    own.filter(
      (item) =>
        item.assignment &&
        !isOf(item, offices) &&
        ['not-started', 'in-progress', 'returned', 'to-review'].includes(item.entry.state),
    ),
    ({ assignment }) => assignment?.officeId ?? '',
  );
  const blocked = findingsOf(sheet).some((finding) => finding.blocking !== false);
  return [
    ...(handedIn.length > 0
      ? [
          taskOf(loaded, handedIn, {
            kind: 'review-handed-in',
            title: '',
            mine: true,
            ...due(dueAt(sheet, 'internal-review')),
          }),
        ]
      : []),
    ...[...late].map(([officeId, items]) =>
      taskOf(loaded, items, {
        kind: 'chase-office',
        title: officeNames.get(officeId) ?? '',
        officeName: officeNames.get(officeId) ?? '',
        officeId,
        reminders: reminders.get(officeId)?.times ?? 0,
        mine: false,
        ...due(dueAt(sheet, 'self-scoring')),
      }),
    ),
    ...(blocked
      ? []
      : [
          taskOf(loaded, [], {
            kind: 'present-sheet',
            title: sheet.unit.name,
            mine: true,
            ...due(dueAt(sheet, 'internal-review')),
          }),
        ]),
  ];
};

const leaderTasks = (loaded: SheetWithQuestions): readonly TaskReply[] =>
  loaded.sheet.assessment.state === 'awaiting-approval'
    ? [
        taskOf(loaded, [], {
          kind: 'approve-sheet',
          title: loaded.sheet.unit.name,
          mine: true,
          ...due(dueAt(loaded.sheet, 'submission')),
        }),
      ]
    : [];

/** Questions that somebody else asked about an item that is mine to answer. */
const questionTasks = (
  loaded: SheetWithQuestions,
  actor: Actor,
  offices: readonly Post[],
  coordinates: boolean,
): readonly TaskReply[] =>
  loaded.questions
    .filter((question) => question.personId !== actor.personId)
    .flatMap((question) => {
      const item = loaded.sheet.items.find(({ compiled }) => compiled.row.id === question.itemId);
      const mine = item && (coordinates || isOf(item, offices));
      if (!mine) return [];
      return [
        taskOf(loaded, [item], {
          kind: 'answer-question',
          title: question.by,
          detail: question.body,
          questionId: question.id,
          mine: true,
          ...due(dueAt(loaded.sheet, 'self-scoring')),
        }),
      ];
    });

const supplementTasks = (
  loaded: SheetWithQuestions,
  offices: readonly Post[],
  coordinates: boolean,
): readonly TaskReply[] =>
  loaded.sheet.items
    .filter((item) => item.supplement && !item.supplement.answered && (coordinates || isOf(item, offices)))
    .map((item) =>
      taskOf(loaded, [item], {
        kind: 'answer-supplement',
        title: item.compiled.row.name,
        mine: true,
        ...(item.supplement ? { detail: item.supplement.request, dueAt: item.supplement.dueAt } : {}),
        ...officeOf(loaded, item),
      }),
    );

const isOf = (item: SheetItem, posts: readonly Post[]) =>
  posts.some((post) => post.officeId === undefined || post.officeId === item.assignment?.officeId);

const officeOf = ({ officeNames }: SheetWithQuestions, item: SheetItem) => {
  const officeName = item.assignment && officeNames.get(item.assignment.officeId);
  return officeName === undefined ? {} : { officeName };
};

const lacksExplanation = ({ entry, evidenceCount }: SheetItem) =>
  explanationRequirements(
    {
      hasFacts: Object.keys(entry.facts).length > 0,
      evidenceCount,
      evidenceComplete: entry.evidenceComplete,
      estimated: entry.estimated,
    },
    entry.explanation,
  ).some((requirement) => !requirement.met);

const dueAt = ({ round, unit }: LoadedSheet, phase: 'self-scoring' | 'internal-review' | 'submission') =>
  closingOf(round.phases, round.extensions, phase, unit.unitId);

const due = (instant: Instant | undefined) => (instant === undefined ? {} : { dueAt: instant });
