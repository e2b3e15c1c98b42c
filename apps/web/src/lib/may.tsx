import type { Verb } from '@parindex/domain';
import type { ReactNode } from 'react';

/** Whether a reply lets the person do this; the server decided it. */
export const isAllowed = (verb: Verb, may: readonly Verb[] | undefined): boolean =>
  may?.includes(verb) ?? false;

/** Shows its content where the reply's `may` has the verb. */
export const May = ({
  verb,
  may,
  otherwise = null,
  children,
}: {
  verb: Verb;
  may: readonly Verb[] | undefined;
  otherwise?: ReactNode;
  children: ReactNode;
}) => (isAllowed(verb, may) ? children : otherwise);
