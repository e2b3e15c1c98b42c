import { stateWords, galleryWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, KeyHint, NumberField, Ruler, State, type StateName } from '../../ui/index.ts';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

const order: readonly StateName[] = [
  'untouched',
  'started',
  'sent',
  'accepted',
  'returned',
  'late',
  'exempt',
  'survey',
  'review',
  'ask',
  'explain',
  'unsent',
];

export const States = () => (
  <Sample title={words.states}>
    <ul className={styles.states}>
      {order.map((state) => (
        <li key={state}>
          <State state={state}>{stateWords[state]}</State>
        </li>
      ))}
    </ul>
  </Sample>
);

export const Controls = () => {
  const [done, setDone] = useState('38');
  const [total, setTotal] = useState('40');
  return (
    <Sample title={words.controls}>
      <div className={styles.line}>
        <Button kind="primary">{words.submit}</Button>
        <Button>{words.addFile}</Button>
        <Button kind="link">{words.later}</Button>
        <span className={styles.narrow}>
          <NumberField label={words.total} labelHidden value={total} onChange={setTotal} />
        </span>
        <span className={styles.narrow}>
          <NumberField label={words.done} labelHidden value={done} onChange={setDone} />
        </span>
        <Button blockedBecause={words.publishBlocked}>{words.publish}</Button>
      </div>
    </Sample>
  );
};

export const Type = () => (
  <Sample title={words.sizes}>
    <p className={styles.type}>
      {(['points', 'page', 'pane', 'body', 'second', 'small'] as const).map((size, at) => (
        <span key={size} style={{ font: `var(--type-${size})` }}>
          {words.sizeSamples[at]}
        </span>
      ))}
    </p>
    <p className={styles.note}>{words.sizesNote}</p>
    <p className="official">{words.official}</p>
  </Sample>
);

const segments = [
  { from: 0, to: 70, kind: 'nothing' },
  { from: 70, to: 100, kind: 'rising', low: 0.7, high: 1 },
] as const;

const ticks = [
  { at: 1, label: words.rulerNothing, align: 'start' },
  { at: 70, label: words.rulerLow },
  { at: 100, label: words.rulerHigh },
] as const;

export const RulerSamples = () => (
  <Sample title={words.ruler}>
    <Ruler
      description={words.rulerSentence}
      axis={{ from: 0, to: 100 }}
      segments={segments}
      ticks={ticks}
      marks={[{ at: 95, shape: 'pointer', label: words.rulerNow }]}
      reference={{ at: 86.8, label: words.rulerReference }}
    />
    <div className={styles.rulers}>
      <Ruler
        description={words.rulerLoss}
        axis={{ from: 0, to: 2 }}
        segments={[{ from: 0, to: 2, kind: 'rising' }]}
        ticks={[]}
        marks={[
          { at: 1.95, shape: 'claimed' },
          { at: 1.7, shape: 'appraised' },
        ]}
        compact
      />
      <Ruler
        description={words.rulerEqual}
        axis={{ from: 0, to: 2 }}
        segments={[{ from: 0, to: 2, kind: 'rising' }]}
        ticks={[]}
        marks={[{ at: 1.9, shape: 'equal' }]}
        compact
      />
    </div>
  </Sample>
);

export const KeySamples = () => (
  <Sample title={words.keys}>
    <ul className={styles.keys}>
      {words.keyList.map(([keys, label]) => (
        <li key={keys}>
          <KeyHint keys={keys}>{label}</KeyHint>
        </li>
      ))}
    </ul>
  </Sample>
);
