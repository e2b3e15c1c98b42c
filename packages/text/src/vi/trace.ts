import type { Trace, TraceStep } from '@parindex/domain';
import { measureWords } from './trace/measure-words.ts';
import { occurrenceWords } from './trace/occurrence-words.ts';
import { outcomeWords } from './trace/outcome-words.ts';
import { scaleWords } from './trace/scale-words.ts';
import type { WordsByCode } from './trace/words.ts';

/** A trace in words: the computation in one line, and remarks on how the set was read. */
export type TraceWords = { readonly computation: string; readonly remarks: readonly string[] };

/**
 * Diễn giải cách tính — one sentence: `"38/40 nhiệm vụ = 95 % × 2 = 1,90 · theo khoảng “từ 70 % đến dưới 100 %”"`.
 * An empty text for an empty trace.
 */
export const traceSentence = (trace: Trace): string => {
  const { computation, remarks } = traceInWords(trace);
  return [computation, ...remarks].filter((part) => part !== '').join(' · ');
};

/** The same in its two parts, for a screen that sets the computation apart. */
export const traceInWords = (trace: Trace): TraceWords => {
  const computation: string[] = [];
  const remarks: string[] = [];
  for (const step of trace) {
    const { says, remark } = wordsOf(step, trace);
    if (says !== undefined) computation.push(says);
    if (remark !== undefined) remarks.push(remark);
  }
  return { computation: computation.join(''), remarks };
};

const words: WordsByCode<TraceStep['code']> = {
  ...measureWords,
  ...scaleWords,
  ...occurrenceWords,
  ...outcomeWords,
};

type ValuesByCode = { [Step in TraceStep as Step['code']]: Step['values'] };

const wordsOf = <Code extends TraceStep['code']>(
  step: { readonly code: Code; readonly values: ValuesByCode[Code] },
  trace: Trace,
) => words[step.code](step.values, trace);
