import type { Band, BandsRule } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { NumberField, Select } from '../../../../ui/index.ts';
import { EntryList } from '../entry-list.tsx';
import styles from '../rule-editor.module.css';
import { MeasureFields } from './measure-fields.tsx';

/** Theo bậc: each band with its two ends; gaps and overlaps are told under the list at once. */
export const BandsFields = ({ rule, onRule }: { rule: BandsRule; onRule: (rule: BandsRule) => void }) => (
  <>
    <MeasureFields measure={rule.measure} onMeasure={(measure) => onRule({ ...rule, measure })} />
    <EntryList
      title={words.bands}
      entries={rule.bands}
      noun={words.band}
      addLabel={words.addBand}
      entryKey={(_, index) => index.toString()}
      fresh={(): Band => bandBelow(rule.bands.at(-1))}
      onEntries={(bands) => onRule({ ...rule, bands })}
      fields={(band, onBand, index) => (
        <>
          <End
            band={band}
            value="from"
            inclusive="fromInclusive"
            words={{ label: words.bandLow, in: words.fromInclusive, out: words.fromExclusive }}
            labelHidden={index > 0}
            onBand={onBand}
          />
          <End
            band={band}
            value="to"
            inclusive="toInclusive"
            words={{ label: words.bandHigh, in: words.toInclusive, out: words.toExclusive }}
            labelHidden={index > 0}
            onBand={onBand}
          />
          <div className={styles.points}>
            <NumberField
              label={words.points}
              labelHidden={index > 0}
              value={band.points}
              onChange={(points) => onBand({ ...band, points })}
            />
          </div>
        </>
      )}
    />
  </>
);

/** A fresh band lies right under the last one, so that nothing is left between. */
const bandBelow = (last: Band | undefined): Band =>
  last?.from === undefined
    ? { points: '0' }
    : { to: last.from, toInclusive: last.fromInclusive !== true, points: '0' };

type EndProps = {
  band: Band;
  value: 'from' | 'to';
  inclusive: 'fromInclusive' | 'toInclusive';
  words: { label: string; in: string; out: string };
  labelHidden: boolean;
  onBand: (band: Band) => void;
};

/** One end: "từ 80", "trên 80", "dưới 80", "đến hết 80", or open. */
const End = ({ band, value, inclusive, words: said, labelHidden, onBand }: EndProps) => {
  const state = band[value] === undefined ? 'open' : band[inclusive] === true ? 'in' : 'out';
  const { [value]: _value, [inclusive]: _inclusive, ...rest } = band;
  const choose = (next: string) =>
    onBand(next === 'open' ? rest : { ...rest, [value]: band[value] ?? '0', [inclusive]: next === 'in' });
  return (
    <div className={styles.end}>
      <Select
        label={said.label}
        labelHidden={labelHidden}
        value={state}
        onChange={choose}
        choices={[
          { value: 'in', label: said.in },
          { value: 'out', label: said.out },
          { value: 'open', label: words.openEnd },
        ]}
      />
      {state !== 'open' && (
        <NumberField
          label={said.label}
          labelHidden
          value={band[value] ?? ''}
          onChange={(text) => onBand({ ...rest, [value]: text, [inclusive]: state === 'in' })}
        />
      )}
    </div>
  );
};
