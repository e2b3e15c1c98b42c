import type { Day } from '@parindex/domain';
import type { Evidence } from '../../store/evidence.store.ts';

/** What a person says about a document; an empty text is not said. */
export type Description = {
  readonly number?: string | undefined;
  readonly signedOn?: Day | undefined;
  readonly issuer?: string | undefined;
  readonly subject?: string | undefined;
  readonly pageCount?: number | undefined;
  readonly secret?: boolean | undefined;
  readonly restricted?: boolean | undefined;
};

export const describedBy = (
  input: Description,
): Pick<Evidence, 'number' | 'signedOn' | 'issuer' | 'subject' | 'pageCount' | 'secret' | 'restricted'> => ({
  secret: input.secret ?? false,
  restricted: input.restricted ?? false,
  ...(input.number ? { number: input.number.normalize('NFC') } : {}),
  ...(input.signedOn ? { signedOn: input.signedOn } : {}),
  ...(input.issuer ? { issuer: input.issuer.normalize('NFC') } : {}),
  ...(input.subject ? { subject: input.subject.normalize('NFC') } : {}),
  ...(input.pageCount ? { pageCount: input.pageCount } : {}),
});
