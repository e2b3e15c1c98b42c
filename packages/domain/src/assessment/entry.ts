import type { Id, Instant } from '../shared/ids.ts';
import type { EntryState } from '../workflow/entry.ts';
import type { Explanation } from './explanation.ts';
import type { Facts } from './facts.ts';

/**
 * Phần tự chấm của một mục — what a unit claims for one item: the unit of concurrency, with its own version.
 *
 * `estimated` the figure is "số ước", to be replaced by the official one · `evidenceComplete` the documents show
 * everything that is assessed (an officer says so) · points are never stored: they follow from facts and rule
 */
export type Entry = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly itemId: Id;
  readonly facts: Facts;
  readonly estimated: boolean;
  readonly evidenceComplete: boolean;
  readonly explanation?: Explanation;
  readonly state: EntryState;
  readonly version: number;
  readonly updatedAt?: Instant;
  readonly updatedBy?: Id;
  /** The version of the set by which these figures were entered or confirmed. */
  readonly scoredBy?: Id;
  /** Nhập thay — entered for the office in charge by somebody who is not of it. */
  readonly enteredFor?: boolean;
};

/** What a person may change of an entry in one save. */
export type EntryChange = Pick<Entry, 'facts' | 'estimated' | 'evidenceComplete' | 'explanation'>;
