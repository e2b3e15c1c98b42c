import type { TaskReply } from '@parindex/contract';

/** Where a task is done: the address of exactly that item or page. */
export const addressOfTask = (task: TaskReply, roundId: string): string => {
  const round = `/dot/${roundId}`;
  const [code] = task.codes;
  const item = code === undefined ? '' : `?muc=${encodeURIComponent(code)}`;
  const sheet = `${round}/bang-cham/${task.unitId}${item}`;
  const submission = `${round}/tong-hop/${task.unitId}`;
  const [itemId] = task.itemIds;
  const appraisal = `${round}/tham-dinh${itemId === undefined ? '' : `?muc=${itemId}`}`;
  const addresses: Record<TaskReply['kind'], string> = {
    'score-item': sheet,
    'fix-returned': sheet,
    'review-revised': sheet,
    'explain-item': sheet,
    'answer-question': sheet,
    'answer-supplement': sheet,
    'chase-office': submission,
    'review-handed-in': submission,
    'present-sheet': submission,
    'approve-sheet': submission,
    'submit-sheet': submission,
    'appraise-items': appraisal,
    'review-supplement': appraisal,
    'decide-items': `${round}/hoi-dong`,
    'publish-group': `${round}/xep-hang`,
    'start-round': `${round}/thiet-lap`,
    'issue-set': '/bo-chi-so',
  };
  return addresses[task.kind];
};
