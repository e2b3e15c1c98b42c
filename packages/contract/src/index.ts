export * from './appraisals.ts';
export * from './assessments.ts';
export * from './council.ts';
export * from './evidence.ts';
export * from './index-sets.ts';
export type * from './problem-reply.ts';
export * from './scoring-rule.ts';
export * from './session.ts';
export * from './set-content.ts';
