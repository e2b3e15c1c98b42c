import { type Problem, type ProblemClass, problem, problemCatalogue } from '@parindex/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const statusOf: Record<ProblemClass, number> = {
  invalid: 422,
  'not-now': 409,
  clash: 409,
  forbidden: 404,
  unknown: 404,
  'too-many': 429,
  unauthenticated: 401,
};

/**
 * Sends refusals as `application/problem+json`: every one, in one reply. What may not be seen and what does not exist
 * look alike.
 */
export const sendProblems = (request: FastifyRequest, reply: FastifyReply, problems: readonly Problem[]) => {
  const shown = problems.map((one) => (one.code === 'actor.forbidden' ? problem('subject.unknown') : one));
  const first = shown[0] ?? problem('request.malformed');
  return reply
    .code(statusOf[problemCatalogue[first.code]])
    .type('application/problem+json')
    .send({ problems: shown, requestId: request.id });
};

/**
 * Faults: logged once, answered with the request id and nothing of the inside. What Fastify refuses itself (size,
 * JSON) becomes a problem like any other.
 */
export const registerFaultReplies = (app: FastifyInstance) => {
  app.setErrorHandler((fault: FastifyError & { tooMany?: boolean }, request, reply) => {
    if (fault.tooMany || fault.statusCode === 429)
      return sendProblems(request, reply, [problem('request.too-many')]);
    if (fault.statusCode === 413) return sendProblems(request, reply, [problem('request.too-large')]);
    if (fault.statusCode !== undefined && fault.statusCode < 500)
      return sendProblems(request, reply, [problem('request.malformed')]);
    request.log.error({ err: fault }, 'fault');
    return reply.code(500).type('application/problem+json').send({ problems: [], requestId: request.id });
  });
};
