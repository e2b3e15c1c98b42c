import type { Actor, Id, Problem, Result } from '@parindex/domain';
import type { Ask, Services } from '../use-cases/context.ts';
import type { Runner } from '../use-cases/runner.ts';
import type { UseCase } from '../use-cases/use-case.ts';
import type { View } from '../use-cases/view.ts';

/** Who plays where: units, offices and people by the keys of the register. */
export type Cast = {
  readonly provinceId: Id;
  readonly units: ReadonlyMap<string, Id>;
  /** By `unit/office`. */
  readonly offices: ReadonlyMap<string, Id>;
  readonly people: ReadonlyMap<string, Actor>;
};

/** Sân khấu — plays acts through the same use cases as people do, at the moments of the story. */
export type Stage = {
  readonly cast: Cast;
  readonly services: Services;
  /** Somebody who comes on later. */
  readonly join: (username: string, actor: Actor) => void;
  readonly act: <Input, Loaded, Decision, Reply>(
    username: string,
    at: string,
    useCase: UseCase<Input, Loaded, Decision, Reply>,
    input: Input,
  ) => Promise<Reply>;
  /** The same, where the story goes on after a refusal. */
  readonly attempt: <Input, Loaded, Decision, Reply>(
    username: string,
    at: string,
    useCase: UseCase<Input, Loaded, Decision, Reply>,
    input: Input,
  ) => Promise<Result<Reply>>;
  readonly look: <Input, Loaded, Reply>(
    username: string,
    at: string,
    view: View<Input, Loaded, Reply>,
    input: Input,
  ) => Promise<Reply>;
};

export const buildStage = (runner: Runner, services: Services, beginning: Cast): Stage => {
  const people = new Map(beginning.people);
  return stageFor(runner, services, { ...beginning, people }, (username, actor) =>
    people.set(username, actor),
  );
};

const stageFor = (runner: Runner, services: Services, cast: Cast, join: Stage['join']): Stage => ({
  cast,
  services,
  join,
  act: async (username, at, useCase, input) =>
    demand(await runner.act(useCase, askOf(cast, username, at), input), `${useCase.verb} ${username} ${at}`),
  attempt: (username, at, useCase, input) => runner.act(useCase, askOf(cast, username, at), input),
  look: async (username, at, view, input) =>
    demand(await runner.look(view, askOf(cast, username, at), input), `${view.verb} ${username} ${at}`),
});

const askOf = (cast: Cast, username: string, at: string): Ask => ({
  actor: need(cast.people, username),
  now: new Date(at).toISOString(),
  requestId: 'demonstration',
  device: 'demonstration',
});

/** A refusal in the story is a fault of the story. */
export const demand = <T>(result: Result<T>, what: string): T => {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${result.problems.map(describe).join('; ')}`);
};

const describe = ({ code, at, details }: Problem) => `${code} ${at ?? ''} ${JSON.stringify(details ?? {})}`;

/** The value under a key that the story relies on. */
export const need = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demonstration has no "${key}"`);
  return value;
};
