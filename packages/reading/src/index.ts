export { documentKinds, kindOfSymbol } from './header/document-kinds.ts';
export { type DocumentHeader, readDocumentHeader } from './header/read-document-header.ts';
export { type NumberReading, readNumber } from './number.ts';
export { readScoringWording } from './wording/read-scoring-wording.ts';
export type * from './wording/wording-reading.ts';
export { type ConstraintBounds, readConstraint } from './xlsform/read-constraint.ts';
export { type KnownQuestion, readRelevant } from './xlsform/read-relevant.ts';
