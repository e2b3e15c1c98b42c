import { shellWords } from '@parindex/text';
import { NetworkLost, ServerFault, sentencesElsewhere } from '../../lib/refusal.ts';
import { Notice } from './notice.tsx';

/** Why an act was not done, in sentences; what an input shows itself (`shownAt`) is left out. */
export const ActProblems = ({ error, shownAt = [] }: { error: unknown; shownAt?: readonly string[] }) => {
  const sentences = sentencesOf(error, shownAt);
  if (sentences.length === 0) return null;
  return (
    <Notice tone="bad" urgent>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
};

const sentencesOf = (error: unknown, shownAt: readonly string[]): readonly string[] => {
  if (error instanceof NetworkLost) return [shellWords.unreachedAct];
  if (error instanceof ServerFault) return [shellWords.faultAct(error.requestId)];
  return [...new Set(sentencesElsewhere(error, shownAt))];
};
