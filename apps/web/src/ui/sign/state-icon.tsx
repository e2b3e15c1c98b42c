import { stateWords } from '@parindex/text';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './state-icon.module.css';

export type StateName = keyof typeof stateWords;

/** The shapes of state, 12 px, told apart without colour. Always beside its word. */
export const StateIcon = ({ state }: { state: StateName }) => (
  <svg
    className={classes(styles.icon, tones[state])}
    viewBox="0 0 12 12"
    width="12"
    height="12"
    aria-hidden="true"
  >
    {shapes[state]}
  </svg>
);

/** Shape and word. Without children the word of the catalogue. */
export const State = ({ state, children }: { state: StateName; children?: ReactNode }) => (
  <span className={classes(styles.state, loud.has(state) && tones[state], quiet.has(state) && styles.quiet)}>
    <StateIcon state={state} />
    <span>{children ?? stateWords[state]}</span>
  </span>
);

const tones: Record<StateName, string | undefined> = {
  untouched: styles.quiet,
  started: styles.accent,
  sent: styles.accent,
  accepted: styles.ok,
  returned: styles.warn,
  revised: styles.warn,
  late: styles.bad,
  explain: styles.warn,
  ask: styles.warn,
  exempt: styles.quiet,
  survey: styles.quiet,
  review: styles.accent,
  unsent: styles.bad,
};

const loud: ReadonlySet<StateName> = new Set(['returned', 'revised', 'late', 'explain', 'ask', 'unsent']);
const quiet: ReadonlySet<StateName> = new Set(['untouched', 'exempt', 'survey', 'review']);

const ring = <circle cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.4" />;
const disc = <circle cx="6" cy="6" r="6" fill="currentColor" />;

const shapes: Record<StateName, ReactNode> = {
  untouched: ring,
  started: (
    <>
      {ring}
      <path d="M6 1.1a4.9 4.9 0 0 0 0 9.8z" fill="currentColor" />
    </>
  ),
  sent: (
    <>
      {disc}
      <path d="M4.6 3.5v5l4-2.5z" fill="#fff" />
    </>
  ),
  accepted: (
    <>
      {disc}
      <path d="M3.2 6.2l2 2 3.6-4" fill="none" stroke="#fff" strokeWidth="1.5" />
    </>
  ),
  returned: (
    <>
      <path d="M6 0l6 6-6 6-6-6z" fill="currentColor" />
      <path d="M6.9 3.9L4.8 6l2.1 2.1" fill="none" stroke="#fff" strokeWidth="1.3" />
    </>
  ),
  revised: (
    <>
      {ring}
      <path d="M3.4 4.9h5.2M3.4 7.1h5.2M8 3.2L4 8.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  late: (
    <>
      <rect width="12" height="12" rx="1.5" fill="currentColor" />
      <path d="M6 2.4v4.4M6 8.2v1.5" fill="none" stroke="#fff" strokeWidth="1.6" />
    </>
  ),
  explain: (
    <>
      <path d="M6 .6L12 11.4H0z" fill="currentColor" />
      <path d="M6 4v3.7M6 8.9v1.3" fill="none" stroke="#fff" strokeWidth="1.3" />
    </>
  ),
  ask: (
    <>
      {disc}
      <path
        d="M4.3 4.7a1.7 1.7 0 1 1 2.6 1.4c-.6.4-.9.7-.9 1.2M6 8.4v1.3"
        fill="none"
        stroke="#fff"
        strokeWidth="1.3"
      />
    </>
  ),
  exempt: (
    <>
      {ring}
      <path d="M2.6 9.4l6.8-6.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  survey: (
    <>
      <rect
        x=".7"
        y=".7"
        width="10.6"
        height="10.6"
        rx="1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
      <path d="M3.6 9V6.4M6 9V3.4M8.4 9V5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
  review: (
    <>
      <path d="M6 .8l4.6 2.6v5.2L6 11.2 1.4 8.6V3.4z" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M3.9 6h4.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  unsent: (
    <>
      <path
        d="M.9 4.6a7.6 7.6 0 0 1 10.2 0M2.8 7a4.8 4.8 0 0 1 6.4 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <circle cx="6" cy="9.6" r="1.4" fill="currentColor" />
      <path d="M10.8.9L1.4 11" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};
