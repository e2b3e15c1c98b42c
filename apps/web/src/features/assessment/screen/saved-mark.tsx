import { assessmentWords as words } from '@parindex/text';
import { showTime } from '../../../lib/format.ts';
import { SaveMark, State } from '../../../ui/index.ts';
import type { HeldPhase, SavingState } from '../saving/held.ts';

/** What is safe: the worst first. */
export const SavedMark = ({ now, unsentFiles }: { now: SavingState; unsentFiles: number }) => {
  const count = (...phases: readonly HeldPhase[]) =>
    [...now.held.values()].filter(({ phase }) => phases.includes(phase)).length;
  const clashes = count('clash');
  const kept = count('closed', 'refused');
  const unsent = count('waiting');
  if (clashes > 0) return <State state="explain">{words.toResolve(clashes)}</State>;
  if (kept > 0) return <State state="unsent">{words.keptDraft(kept)}</State>;
  return (
    <SaveMark
      unsent={unsent + unsentFiles}
      saving={unsent === 0 && count('typed', 'saving') > 0}
      savedAt={now.savedAt === undefined ? undefined : showTime(now.savedAt)}
    />
  );
};
