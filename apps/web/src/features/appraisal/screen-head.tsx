import { appraisalWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { classes, ProgressBar } from '../../ui/index.ts';
import styles from './appraisal-screen.module.css';

export type Neighbour = { readonly label: string; readonly name: string; readonly onGo: () => void };

export type ScreenHeadProps = {
  readonly title: ReactNode;
  readonly tag?: string;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  readonly way: 'item' | 'unit';
  readonly onWay: (way: 'item' | 'unit' | 'list') => void;
  /** The official wording, or what else stands in the second line. */
  readonly second: ReactNode;
  readonly closes: string;
  readonly progress: { readonly says: string; readonly share: number };
};

/** Which item or unit is on the screen, its neighbours, the way of looking and how far the work is. */
export const ScreenHead = (props: ScreenHeadProps) => (
  <header className={styles.head}>
    <div className={styles.line}>
      {props.previous !== undefined && <Go to={props.previous} side="previous" />}
      <h1>{props.title}</h1>
      {props.tag !== undefined && <span className={styles.tag}>{props.tag}</span>}
      {props.next !== undefined && <Go to={props.next} side="next" />}
      <fieldset className={styles.ways} aria-label={words.ways}>
        {ways.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            className={classes(styles.way, key === props.way && styles.current)}
            aria-pressed={key === props.way}
            onClick={() => props.onWay(key)}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </div>
    <div className={styles.line}>
      <div className={styles.second}>{props.second}</div>
      <span className={styles.progress}>
        {props.closes} · {props.progress.says}
        <span className={styles.bar}>
          <ProgressBar value={props.progress.share} />
        </span>
      </span>
    </div>
  </header>
);

const ways = [
  { key: 'item', label: words.byItem },
  { key: 'unit', label: words.byUnit },
  { key: 'list', label: words.backToList },
] as const;

const Go = ({ to, side }: { to: Neighbour; side: 'previous' | 'next' }) => (
  <button type="button" className={styles.go} onClick={to.onGo}>
    <span className="visually-hidden">{side === 'previous' ? words.previous : words.next} </span>
    {side === 'previous' && <span aria-hidden="true">‹ </span>}
    {to.label}
    {to.name !== to.label && <span className="visually-hidden"> {to.name}</span>}
    {side === 'next' && <span aria-hidden="true"> ›</span>}
  </button>
);
