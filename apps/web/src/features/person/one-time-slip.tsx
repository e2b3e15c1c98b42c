import { personWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, Notice } from '../../ui/index.ts';
import styles from './person.module.css';

export type Slip = { readonly fullName: string; readonly username: string; readonly oneTimePassword: string };

/** What was just made and is never shown again: one slip for each person, to be handed over or printed. */
export const OneTimeSlips = ({ slips, onDone }: { slips: readonly Slip[]; onDone: () => void }) => {
  const [copied, setCopied] = useState<string>();
  const copy = async (key: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(key);
  };
  return (
    <section className={styles.slips} aria-live="polite">
      <Notice tone="ok" title={words.slipTitle}>
        {words.slipText}
      </Notice>
      <ul>
        {slips.map((slip) => (
          <li key={slip.username} className={styles.slip}>
            <strong>{slip.fullName}</strong>
            <dl>
              <dt>{words.username}</dt>
              <dd>{slip.username}</dd>
              <dt>{words.slipPassword}</dt>
              <dd className={styles.secret}>{slip.oneTimePassword}</dd>
            </dl>
            <Button size="small" onClick={() => copy(slip.username, slip.oneTimePassword)}>
              {copied === slip.username ? words.copied : words.copy}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button kind="primary" onClick={onDone}>
          {words.done}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        {slips.length > 1 && (
          <Button onClick={() => copy('all', slips.map(lineOf).join('\n'))}>
            {copied === 'all' ? words.copied : words.copyAll}
          </Button>
        )}
      </div>
    </section>
  );
};

const lineOf = ({ fullName, username, oneTimePassword }: Slip) =>
  `${fullName}\t${username}\t${oneTimePassword}`;
