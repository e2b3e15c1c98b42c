export type * from './wording/wording-reading.ts';
