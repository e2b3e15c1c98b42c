import type { Problem } from '@parindex/domain';

/** Every refusal of the server, `application/problem+json`; an empty list is a fault, to be named by its request id. */
export type ProblemReply = { readonly problems: readonly Problem[]; readonly requestId: string };
