import type { EntryReply, SheetReply } from '@parindex/contract';
import {
  type Decimal,
  type EntryState,
  exact,
  explanationCase,
  explanationRequirements,
  type Item,
  type Outcome,
  type SetRow,
} from '@parindex/domain';
import { inputsOf, isClaimed } from '@parindex/scoring';
import { assessmentWords, factsInBrief, stateWords } from '@parindex/text';
import type { StateName } from '../../../ui/index.ts';
import { type Claim, claimOf, tidyClaim } from '../saving/claim.ts';
import type { Held, HeldPhase } from '../saving/held.ts';
import { type CellEntry, cellEntryOf } from './cell-entry.ts';

/** One row of the sheet as it is drawn. Rows that did not change keep their object, so that they are not drawn again. */
export type SheetLine = {
  readonly row: SetRow;
  readonly item: Item | undefined;
  readonly entry: EntryReply | undefined;
  readonly claim: Claim | undefined;
  readonly brief: string;
  readonly points: Decimal | undefined;
  readonly state: StateName | undefined;
  readonly stateWords: string;
  readonly office: string;
  readonly held: HeldPhase | undefined;
  /** Claimed without a document, or with something that a demanded explanation does not say yet. */
  readonly lacksEvidence: boolean;
  readonly lacksExplanation: boolean;
  /** Can be typed in by this person now. */
  readonly open: boolean;
  /** How its main figures are typed in the row; in the pane when absent. */
  readonly cell: CellEntry | undefined;
};

export type ItemContext = {
  readonly offices: SheetReply['offices'];
  /** Self-scoring is over for this unit. */
  readonly late: boolean;
};

/** Items that the unit scores itself and is not exempt from: what the sheet counts. */
export const isOwnItem = (item: Item, entry: EntryReply | undefined): boolean =>
  isClaimed(item) && entry?.exempt === undefined;

export const itemLine = (
  item: Item,
  entry: EntryReply | undefined,
  held: Held | undefined,
  outcome: Outcome | undefined,
  context: ItemContext,
): SheetLine => {
  const claim = held?.claim ?? (entry && claimOf(entry));
  const lacking = lackingOf(item, entry, claim);
  const open =
    isOwnItem(item, entry) && item.method === 'self' && (entry?.may.includes('self-score.enter') ?? false);
  return {
    row: item,
    item,
    entry,
    claim,
    brief: briefOf(item, entry, claim, held?.phase),
    points: outcome?.kind === 'settled' ? outcome.points : undefined,
    ...stateOf(item, entry, context),
    office: officeOf(item, entry, context),
    held: held?.phase,
    ...lacking,
    open,
    cell: open && claim && held?.phase !== 'clash' ? cellEntryOf(item.rule, claim.facts) : undefined,
  };
};

export const headingLine = (
  row: SetRow,
  own: readonly SheetLine[],
  points: Decimal | undefined,
): SheetLine => {
  const handedIn = own.filter(isHandedIn).length;
  const offices = new Set(own.map(({ office }) => office));
  return {
    row,
    item: undefined,
    entry: undefined,
    claim: undefined,
    brief: own.length === 0 ? '' : assessmentWords.handedInOf(handedIn, own.length),
    points: own.some((line) => line.points !== undefined) ? points : undefined,
    state: undefined,
    stateWords: '',
    office: row.parentId === undefined && offices.size === 1 ? ([...offices][0] ?? '') : '',
    held: undefined,
    lacksEvidence: false,
    lacksExplanation: false,
    open: false,
    cell: undefined,
  };
};

/** How far the unit is with an item; what the province loads needs nothing from it once the figure is there. */
export const workStateOf = (item: Item, entry: EntryReply | undefined): EntryState | undefined => {
  if (item.method !== 'loaded') return entry?.state ?? 'not-started';
  return entry?.figure === undefined ? undefined : 'accepted';
};

const isHandedIn = ({ item, entry }: SheetLine): boolean => {
  const state = item && workStateOf(item, entry);
  return state === 'handed-in' || state === 'accepted';
};

export const hasFacts = (claim: Claim): boolean => Object.keys(tidyClaim(claim).facts).length > 0;

/** What the duty to explain depends on. */
export const basisOf = (claim: Claim, evidenceCount: number) => ({
  hasFacts: hasFacts(claim),
  evidenceCount,
  evidenceComplete: claim.evidenceComplete,
  estimated: claim.estimated,
});

const lackingOf = (item: Item, entry: EntryReply | undefined, claim: Claim | undefined) => {
  if (entry === undefined || claim === undefined || item.method !== 'self' || entry.exempt !== undefined)
    return { lacksEvidence: false, lacksExplanation: false };
  const basis = basisOf(claim, entry.evidenceCount);
  return {
    lacksEvidence: explanationCase(basis) === 'no-evidence',
    lacksExplanation: explanationRequirements(basis, claim.explanation).some(({ met }) => !met),
  };
};

const briefOf = (
  item: Item,
  entry: EntryReply | undefined,
  claim: Claim | undefined,
  held: HeldPhase | undefined,
): string => {
  if (held === 'clash') return assessmentWords.twoVersions;
  if (entry?.exempt !== undefined) return entry.exempt;
  if (entry?.figure !== undefined) {
    if (entry.figure.notSurveyed) return assessmentWords.notSurveyed;
    return inColumn(factsInBrief(item.rule, entry.figure.facts), entry.figure.estimated);
  }
  if (claim === undefined) return '';
  const brief = factsInBrief(item.rule, claim.facts) || manualBrief(item, claim);
  return inColumn(brief, claim.estimated);
};

/** Letters that the column takes; a longer fraction goes without its target, then without its share: the pane has both. */
const columnLetters = 16;

const inColumn = (brief: string, estimated: boolean): string => {
  const marked = (text: string) => (text !== '' && estimated ? assessmentWords.estimatedBrief(text) : text);
  const share = brief.replace(/^([\d.,/]+ = [\d.,]+\u00A0%),.*$/u, '$1');
  const fraction = share.replace(/ = [\d.,]+\u00A0%$/u, '');
  return (
    [brief, share, fraction].map(marked).find(({ length }) => length <= columnLetters) ?? marked(fraction)
  );
};

/** A rule without figures of its own still shows that something was entered. */
const manualBrief = (item: Item, claim: Claim): string => {
  if (!hasFacts(claim)) return '';
  const missing = inputsOf(item.rule, claim.facts).filter(({ key }) => claim.facts[key] === undefined);
  return missing.length > 0 ? assessmentWords.partlyEntered : assessmentWords.entered;
};

const stateOf = (
  item: Item,
  entry: EntryReply | undefined,
  { late }: ItemContext,
): Pick<SheetLine, 'state' | 'stateWords'> => {
  const named = (state: StateName, words: string = stateWords[state]) => ({ state, stateWords: words });
  if (entry?.exempt !== undefined) return named('exempt');
  if (item.method === 'survey') return named('survey');
  if (item.method === 'other-index') return named('survey', assessmentWords.otherIndex);
  if (item.method === 'appraisal-only') return named('review');
  if (entry?.supplement !== undefined && !entry.supplement.answered) return named('ask');
  if (item.method === 'loaded')
    return entry?.figure === undefined
      ? named('survey', assessmentWords.awaitsFigure)
      : named('accepted', assessmentWords.loaded);
  switch (entry?.state ?? 'not-started') {
    case 'handed-in':
      return named('sent');
    case 'accepted':
      return named('accepted');
    case 'returned':
      return late ? named('late') : named('returned');
    case 'to-review':
      return named('revised');
    case 'in-progress':
      return late ? named('late') : named('started');
    default:
      return late ? named('late') : named('untouched');
  }
};

const officeOf = (item: Item, entry: EntryReply | undefined, { offices }: ItemContext): string => {
  if (entry?.exempt !== undefined) return '';
  const name = offices.find(({ id }) => id === entry?.officeId)?.shortName;
  const office = name !== undefined && entry?.enteredFor ? assessmentWords.enteredForOffice(name) : name;
  return office ?? (isOwnItem(item, entry) && item.method === 'self' ? assessmentWords.unassigned : '');
};

/** Points of an evaluation as they cross borders, for a row that the sheet scores itself. */
export const settledOutcome = (points: ReturnType<typeof exact.decimal>): Outcome => ({
  kind: 'settled',
  points: exact.toDecimal(points),
});
