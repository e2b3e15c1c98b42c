export { type NumberReading, readNumber } from './number.ts';
export { readScoringWording } from './wording/read-scoring-wording.ts';
export type * from './wording/wording-reading.ts';
