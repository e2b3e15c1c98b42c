export type { Details, Sentence } from './details.ts';
export {
  isRoundedWhenShown,
  showBytes,
  showCount,
  showDay,
  showDayOfYear,
  showDecimal,
  showDifference,
  showMaximum,
  showPercent,
  showPoints,
} from './figures.ts';
export { problemSentence } from './vi/problems/index.ts';
