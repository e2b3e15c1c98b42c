import type { RankingPolicy, SetRow, TieBreak } from '@parindex/domain';
import { scoringPolicyWords as words } from '@parindex/text';
import { Checkbox, NumberField, PanePart, Select } from '../../../ui/index.ts';
import { EntryList } from '../rule/entry-list.tsx';
import { withFlag } from '../rule/optional-member.ts';
import styles from './policy.module.css';
import { type PolicyFieldsProps, placesOf, placesText } from './sum-fields.tsx';

/** Xếp hạng: equal ranks, what is compared, and what is asked before units share a rank. */
export const RankingFields = ({
  scoring,
  rows,
  onScoring,
}: PolicyFieldsProps & { rows: readonly SetRow[] }) => {
  const { ranking } = scoring;
  const change = (changes: Partial<RankingPolicy>) =>
    onScoring({ ...scoring, ranking: { ...ranking, ...changes } });
  return (
    <PanePart title={words.ranking}>
      <Select
        label={words.order}
        value={ranking.order}
        onChange={(order) => change({ order: order as RankingPolicy['order'] })}
        choices={Object.entries(words.orderChoices).map(([value, label]) => ({ value, label }))}
      />
      <div className={styles.pair}>
        <Select
          label={words.compare}
          value={ranking.compare}
          onChange={(compare) => change({ compare: compare as RankingPolicy['compare'] })}
          choices={Object.entries(words.compareChoices).map(([value, label]) => ({ value, label }))}
        />
        {ranking.compare === 'rounded' && (
          <NumberField
            label={words.rankingPlaces}
            value={placesText(ranking.places)}
            onChange={(text) => change({ places: placesOf(text) })}
          />
        )}
      </div>
      <EntryList
        title={words.tieBreaks}
        entries={ranking.tieBreaks}
        noun={words.tieBreakBy}
        addLabel={words.tieBreakAdd}
        entryKey={(_, index) => index.toString()}
        fresh={(): TieBreak => ({ by: 'total' })}
        onEntries={(tieBreaks) => change({ tieBreaks })}
        fields={(tieBreak, onTieBreak) => (
          <>
            <Select
              label={words.tieBreakBy}
              value={valueOfTieBreak(tieBreak)}
              onChange={(value) => onTieBreak(tieBreakFrom(value))}
              choices={tieBreakChoices(rows)}
            />
            {tieBreak.by !== 'total' && (
              <Checkbox
                label={words.smallerFirst}
                checked={tieBreak.smallerFirst === true}
                onChange={(on) => onTieBreak(withFlag(tieBreak, 'smallerFirst', on))}
              />
            )}
          </>
        )}
      />
      <Select
        label={words.whenAllTie}
        value={ranking.whenAllTie}
        onChange={(whenAllTie) => change({ whenAllTie: whenAllTie as RankingPolicy['whenAllTie'] })}
        choices={Object.entries(words.whenAllTieChoices).map(([value, label]) => ({ value, label }))}
      />
    </PanePart>
  );
};

const valueOfTieBreak = (tieBreak: TieBreak): string => {
  if (tieBreak.by === 'row') return `row:${tieBreak.rowId}`;
  return tieBreak.by === 'part' ? `part:${tieBreak.part}` : 'total';
};

const parts = ['main', 'bonus', 'deduction', 'survey'] as const;

const tieBreakFrom = (value: string): TieBreak => {
  const [by = '', what = ''] = value.split(/:(.*)/s);
  if (by === 'row') return { by, rowId: what };
  const part = parts.find((each) => each === what);
  return by === 'part' && part !== undefined ? { by, part } : { by: 'total' };
};

const tieBreakChoices = (rows: readonly SetRow[]) => [
  ...parts.map((part) => ({ value: `part:${part}`, label: words.tieBreakParts[part] })),
  { value: 'total', label: words.tieBreakTotal },
  ...rows.map(({ id, code, name }) => ({ value: `row:${id}`, label: words.tieBreakRow(code, name) })),
];
