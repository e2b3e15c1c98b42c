import type { Problem } from '@parindex/domain';
import { problemSentence } from '@parindex/text';

/** The server said no, and why: every reason at once. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  readonly requestId: string;
  readonly status: number;

  constructor(status: number, problems: readonly Problem[], requestId: string) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
    this.status = status;
    this.problems = problems;
    this.requestId = requestId;
  }

  has(code: Problem['code']): boolean {
    return this.problems.some((problem) => problem.code === code);
  }
}

/** Something broke at the server; the request id finds it in the log. */
export class ServerFault extends Error {
  readonly requestId: string;

  constructor(status: number, requestId: string) {
    super(`${status}`);
    this.name = 'ServerFault';
    this.requestId = requestId;
  }
}

/** The request did not reach the server, or its answer did not reach us. */
export class NetworkLost extends Error {
  constructor() {
    super('network');
    this.name = 'NetworkLost';
  }
}

/** The sentence for one input: the problems whose place is that input. */
export const sentenceAt = (error: unknown, at: string): string | undefined => {
  const found = error instanceof Refusal ? error.problems.filter((problem) => problem.at === at) : [];
  return found.length === 0 ? undefined : found.map(problemSentence).join(' ');
};

/** Sentences for everything that no input of the form shows. */
export const sentencesElsewhere = (error: unknown, shownAt: readonly string[]): readonly string[] =>
  error instanceof Refusal
    ? error.problems
        .filter((problem) => problem.at === undefined || !shownAt.includes(problem.at))
        .map(problemSentence)
    : [];
