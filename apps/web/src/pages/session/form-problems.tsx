import { shellWords } from '@parindex/text';
import { NetworkLost, ServerFault, sentencesElsewhere } from '../../lib/refusal.ts';
import { Notice } from '../../ui/index.ts';

/** What no input of the form shows: refusals of the whole, a lost network, a fault. */
export const FormProblems = ({ error, shownAt = [] }: { error: unknown; shownAt?: readonly string[] }) => {
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
  return sentencesElsewhere(error, shownAt);
};
