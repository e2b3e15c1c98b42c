import { commonWords } from '@parindex/text';
import styles from './save-mark.module.css';
import { State } from './state-icon.tsx';

export type SaveMarkProps = {
  /** Changes that have not reached the server. */
  unsent?: number;
  saving?: boolean;
  /** When the last change was saved, as it is read: "10:32". */
  savedAt?: string | undefined;
};

/** What is safe, always at the right end of the filter strip. */
export const SaveMark = ({ unsent = 0, saving = false, savedAt }: SaveMarkProps) => (
  <span className={styles.mark} role="status">
    {unsent > 0 && !saving && <State state="unsent">{commonWords.unsent(unsent)}</State>}
    {saving && <State state="started">{commonWords.saving}</State>}
    {unsent === 0 && !saving && savedAt !== undefined && (
      <span className={styles.saved}>
        <State state="accepted">{commonWords.savedAt(savedAt)}</State>
      </span>
    )}
  </span>
);
