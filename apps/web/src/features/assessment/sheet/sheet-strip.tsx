import type { SheetReply } from '@parindex/contract';
import { stateWords, assessmentWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { type Chip, ChipStrip } from '../../../ui/index.ts';
import type { SheetFilter, ShownItems } from './sheet-filter.ts';
import styles from './sheet-strip.module.css';

export type SheetStripProps = {
  counts: Readonly<Record<ShownItems, number>>;
  filter: SheetFilter;
  onShow: (show: ShownItems) => void;
  onOffice: (officeId: string | undefined) => void;
  /** The offices to choose from, for who looks after all of them. */
  offices: SheetReply['offices'];
  reviews: boolean;
  saved: ReactNode;
};

/** Filters at the left, what is safe at the right. */
export const SheetStrip = ({
  counts,
  filter,
  onShow,
  onOffice,
  offices,
  reviews,
  saved,
}: SheetStripProps) => (
  <ChipStrip
    label={words.filters}
    chips={chipsOf(counts, filter.show, reviews)}
    selected={filter.show}
    onSelect={(key) => onShow(key as ShownItems)}
    end={
      <>
        {offices.length > 1 && (
          <select
            className={styles.office}
            aria-label={words.officeFilter}
            value={filter.officeId ?? ''}
            onChange={(event) => onOffice(event.target.value === '' ? undefined : event.target.value)}
          >
            <option value="">{words.everyOffice}</option>
            {offices.map((office) => (
              <option key={office.id} value={office.id}>
                {office.shortName}
              </option>
            ))}
          </select>
        )}
        {saved}
      </>
    }
  />
);

const chipsOf = (counts: SheetStripProps['counts'], show: ShownItems, reviews: boolean): readonly Chip[] => {
  const chip = (key: ShownItems, label: string, state?: Chip['state']): Chip => ({
    key,
    label,
    count: counts[key],
    ...(state === undefined ? {} : { state }),
  });
  const chips = [
    chip('all', words.filterAll),
    ...(counts.mine > 0 ? [chip('mine', words.filterMine)] : []),
    ...(reviews ? [chip('sent', stateWords.sent, 'sent')] : []),
    chip('returned', stateWords.returned, 'returned'),
    ...(counts.revised > 0 ? [chip('revised', stateWords.revised, 'revised')] : []),
    chip('started', stateWords.started, 'started'),
    chip('untouched', stateWords.untouched, 'untouched'),
  ];
  const names: Partial<Record<ShownItems, string>> = {
    'lacks-evidence': words.lacksEvidence,
    'lacks-explanation': words.lacksExplanation,
    unassigned: words.unassignedItems,
    accepted: stateWords.accepted,
    revised: stateWords.revised,
    sent: stateWords.sent,
    mine: words.filterMine,
  };
  return chips.some(({ key }) => key === show) ? chips : [...chips, chip(show, names[show] ?? '')];
};
