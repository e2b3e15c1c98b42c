import { commonWords, showBytes, evidenceWords as words } from '@parindex/text';
import { Button, ProgressBar, StateIcon } from '../../ui/index.ts';
import { secondsLeft } from './time-left.ts';
import styles from './upload-lines.module.css';
import type { FileUpload, Uploads } from './uploads.ts';

/** Files on their way to this item: how far, what is wrong, and the one way on. */
export const UploadLines = ({
  uploads,
  onCancel,
  onRetry,
}: {
  uploads: readonly FileUpload[];
  onCancel: Uploads['cancel'];
  onRetry: Uploads['retry'];
}) => (
  <ul className={styles.lines} aria-label={words.uploads}>
    {uploads.map((upload) => (
      <li key={upload.id} className={upload.state === 'failed' ? styles.failed : styles.waiting}>
        <div className={styles.text}>
          <strong>{upload.name}</strong> · {showBytes(upload.bytes)}
          {upload.state === 'sending' && (
            <>
              <span className={styles.note}>
                {' '}
                {commonWords.uploading(showBytes(upload.sent), showBytes(upload.bytes))}
                <TimeLeft upload={upload} />
              </span>
              <ProgressBar value={upload.bytes === 0 ? 0 : upload.sent / upload.bytes} label={upload.name} />
            </>
          )}
          {upload.state === 'waiting' && <span className={styles.note}> {commonWords.uploadWaiting}</span>}
          {upload.state === 'failed' && (
            <p className={styles.problem} role="alert">
              <StateIcon state="late" /> {upload.final ? upload.problem : words.waitingNetwork}
            </p>
          )}
        </div>
        {upload.state === 'failed' && !upload.final && (
          <Button size="small" onClick={() => onRetry(upload.id)}>
            {commonWords.uploadRetry}
          </Button>
        )}
        <Button size="small" kind="link" onClick={() => onCancel(upload.id)}>
          {upload.final ? words.dismiss : commonWords.drop}
          <span className="visually-hidden"> {upload.name}</span>
        </Button>
      </li>
    ))}
  </ul>
);

/** Told anew with every bit of progress; a line that stands still says nothing false. */
const TimeLeft = ({ upload }: { upload: FileUpload }) => {
  const seconds = secondsLeft(upload, Date.now());
  return seconds === undefined ? null : ` · ${words.timeLeft(seconds)}`;
};
