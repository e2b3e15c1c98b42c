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
export { commonWords, stateWords } from './vi/common.ts';
export { passwordMail, reminderMail } from './vi/mail.ts';
export { problemSentence } from './vi/problems/index.ts';
export { mailText } from './vi/mail.ts';
export { settingText } from './vi/settings.ts';
export { startText } from './vi/start.ts';
