import type { EntryReply } from '@parindex/contract';
import {
  canonicalJson,
  type EntryChange,
  type Explanation,
  type Facts,
  type FactValue,
} from '@parindex/domain';

/** What the person claims for one item: what a save sends, a draft keeps and a clash compares. */
export type Claim = EntryChange;

export const claimOf = (entry: Pick<EntryReply, keyof Claim>): Claim => ({
  facts: entry.facts,
  estimated: entry.estimated,
  evidenceComplete: entry.evidenceComplete,
  ...(entry.explanation === undefined ? {} : { explanation: entry.explanation }),
});

/** The claim as it is sent: nothing that is empty, no explanation without a word in it. */
export const tidyClaim = (claim: Claim): Claim => {
  const facts = Object.fromEntries(Object.entries(claim.facts).filter(([, value]) => value !== ''));
  const explanation = tidyExplanation(claim.explanation);
  return {
    facts,
    estimated: claim.estimated,
    evidenceComplete: claim.evidenceComplete,
    ...(explanation === undefined ? {} : { explanation }),
  };
};

export const isSameClaim = (one: Claim, other: Claim): boolean =>
  one === other || canonicalJson(tidyClaim(one)) === canonicalJson(tidyClaim(other));

/** Sets one fact, or takes it away; `instead` keys and figures exclude each other. */
export const withFact = (claim: Claim, key: string, value: FactValue | undefined): Claim => {
  const { [key]: _former, ...others } = claim.facts;
  return { ...claim, facts: value === undefined || value === '' ? others : { ...others, [key]: value } };
};

export const withFacts = (claim: Claim, facts: Facts): Claim => ({ ...claim, facts });

export const withExplanation = (claim: Claim, change: Partial<Explanation>): Claim => ({
  ...claim,
  explanation: { gap: '', computation: '', ...claim.explanation, ...change },
});

const tidyExplanation = (explanation: Explanation | undefined): Explanation | undefined => {
  if (explanation === undefined) return undefined;
  const { gap, computation, officialFiguresOn } = explanation;
  const hasDay = officialFiguresOn !== undefined && officialFiguresOn !== '';
  if (gap.trim() === '' && computation.trim() === '' && !hasDay) return undefined;
  return { gap, computation, ...(hasDay ? { officialFiguresOn } : {}) };
};
