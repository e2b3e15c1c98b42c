export * from './assessments.ts';
export * from './evidence.ts';
export type * from './problem-reply.ts';
export * from './session.ts';
