import type { Verb } from '../verbs/index.ts';
import type { Actor, Subject } from './actor.ts';
import { type Grant, grants } from './grants.ts';

const byVerb = Map.groupBy(grants, (row) => row.verb);

/**
 * Có quyền không — whether any post of the actor is granted the verb on the subject. Deny by default.
 */
export const may = (actor: Actor, verb: Verb, subject: Subject): boolean =>
  (byVerb.get(verb) ?? []).some((row) => actor.posts.some((post) => holds(row, post, subject, actor)));

const holds = (row: Grant, post: Actor['posts'][number], subject: Subject, actor: Actor) =>
  post.role === row.role && (row.where?.(post, subject, actor) ?? true);

/** Which of the verbs the actor may do on the subject; replies carry it and screens only read it. */
export const mayOf = (actor: Actor, candidates: readonly Verb[], subject: Subject): Verb[] =>
  candidates.filter((verb) => may(actor, verb, subject));
