export type * from './problem-reply.ts';
export * from './session.ts';
