import type { Problem } from '@parindex/domain';
import { problemSentence } from '@parindex/text';

/** A problem as a sentence of its own; its place stands beside it on the screen. */
export const plainSentence = ({ at: _at, ...problem }: Problem): string => {
  const sentence = problemSentence(problem);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};
