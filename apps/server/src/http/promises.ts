import type { Result } from '@parindex/domain';
import type { Saved } from '../use-cases/context.ts';

/** A view whose reply keeps what the contract promises; used with `satisfies` where a route is registered. */
export type Shows<Reply> = { readonly show: (...given: never[]) => Reply | Promise<Reply> };

/** The same for an act. */
export type Saves<Reply> = { readonly save: (...given: never[]) => Promise<Result<Saved<Reply>>> };
