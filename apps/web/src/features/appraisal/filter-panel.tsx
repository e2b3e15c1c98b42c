import { unitKindWords, appraisalWords as words } from '@parindex/text';
import { memo } from 'react';
import { Button, Checkbox, SearchField, StateIcon, type StateName } from '../../ui/index.ts';
import type { AppraisalLine } from './appraisal-line.ts';
import styles from './filters.module.css';
import {
  type ConclusionKey,
  conclusionKey,
  conclusionKeys,
  isFiltering,
  type LineFilter,
  noFilter,
  toggled,
} from './line-filter.ts';

export type FilterPanelProps = {
  readonly lines: readonly AppraisalLine[];
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly searchLabel: string;
};

/** Name, conclusion, kind of unit: what a long grid can be narrowed to, each with its count. */
export const FilterPanel = memo(({ lines, filter, onFilter, searchLabel }: FilterPanelProps) => {
  const byConclusion = Map.groupBy(lines, conclusionKey);
  const byKind = Map.groupBy(lines, ({ unit }) => unit.kind);
  return (
    <section className={styles.panel} aria-label={words.filters}>
      <SearchField
        label={searchLabel}
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      />
      <h2>{words.byConclusion}</h2>
      {conclusionKeys.map((key) => (
        <FilterBox
          key={key}
          label={conclusionNames[key]}
          state={conclusionStates[key]}
          count={byConclusion.get(key)?.length ?? 0}
          checked={filter.conclusions.has(key)}
          onChange={() => onFilter({ ...filter, conclusions: toggled(filter.conclusions, key) })}
        />
      ))}
      {byKind.size > 1 && (
        <>
          <h2>{words.byKind}</h2>
          {[...byKind].map(([kind, own]) => (
            <FilterBox
              key={kind}
              label={(unitKindWords as Readonly<Record<string, string>>)[kind] ?? kind}
              count={own.length}
              checked={filter.kinds.has(kind)}
              onChange={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
            />
          ))}
        </>
      )}
      {isFiltering(filter) && (
        <Button kind="link" onClick={() => onFilter(noFilter)}>
          {words.clearFilters}
        </Button>
      )}
    </section>
  );
});

const conclusionNames: Record<ConclusionKey, string> = {
  agreed: words.noDifference,
  differs: words.differing,
  asked: words.waiting,
  late: words.late,
  council: words.toCouncil,
};

const conclusionStates: Record<ConclusionKey, StateName> = {
  agreed: 'accepted',
  differs: 'explain',
  asked: 'ask',
  late: 'late',
  council: 'review',
};

const FilterBox = ({
  label,
  state,
  count,
  checked,
  onChange,
}: {
  label: string;
  state?: StateName;
  count: number;
  checked: boolean;
  onChange: () => void;
}) => (
  <span className={styles.box}>
    <Checkbox
      label={
        <span className={styles.named}>
          {state !== undefined && <StateIcon state={state} />}
          <span>{label}</span>
        </span>
      }
      checked={checked}
      onChange={onChange}
    />
    <span className={styles.count}>{count}</span>
  </span>
);
