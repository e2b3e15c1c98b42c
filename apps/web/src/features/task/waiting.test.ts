import type { TaskKind, TaskReply } from '@parindex/contract';
import { expect, test } from 'vitest';
import { waitingOf } from './waiting.ts';

const task = (kind: TaskKind, mine = true): TaskReply => ({
  key: kind,
  kind,
  unitId: 'unit',
  unitShortName: 'Biển',
  itemIds: [],
  codes: [],
  title: '',
  mine,
});

test('each screen of the bar counts what waits for me there, and My tasks counts everything', () => {
  const tasks = [task('score-item'), task('appraise-items'), task('review-supplement'), task('decide-items')];
  expect(waitingOf(tasks)).toEqual({ tasks: 4, appraisal: 2, council: 1 });
});

test('what others owe is no task of mine', () => {
  expect(waitingOf([task('chase-office', false), task('submit-sheet')])).toEqual({ tasks: 1, submission: 1 });
});
