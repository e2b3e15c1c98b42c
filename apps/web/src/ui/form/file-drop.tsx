import { commonWords, showBytes } from '@parindex/text';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { ProgressBar } from '../chart/progress-bar.tsx';
import { classes } from '../classes.ts';
import { StateIcon } from '../sign/state-icon.tsx';
import styles from './file-drop.module.css';

/** One file on its way. `problem` is a whole sentence. */
export type FileOnTheWay = {
  id: string;
  name: string;
  bytes: number;
  sent: number;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  problem?: string;
};

export type FileDropProps = {
  label: string;
  onFiles: (files: readonly File[]) => void;
  files: readonly FileOnTheWay[];
  onCancel?: (id: string) => void;
  onRetry?: (id: string) => void;
  /** Endings and kinds for the picker, as in `accept`. */
  accept?: string;
  single?: boolean;
  /** Largest size of one file in bytes; larger and empty ones are refused here, by name. */
  limit?: number;
  hint?: ReactNode;
  blockedBecause?: string | undefined;
};

/** Drop files anywhere on it or pick several; each shows how far it is and what is wrong with it. */
export const FileDrop = ({
  label,
  onFiles,
  files,
  onCancel,
  onRetry,
  accept,
  single = false,
  limit,
  hint,
  blockedBecause,
}: FileDropProps) => {
  const id = useId();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = (list: FileList | null) => {
    const offered = [...(list ?? [])].slice(0, single ? 1 : undefined);
    const problems = offered.map((file) => refusal(file, limit));
    setRefused(problems.filter((problem) => problem !== undefined));
    const good = offered.filter((_, index) => problems[index] === undefined);
    if (good.length > 0) onFiles(good);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (blockedBecause === undefined) take(event.dataTransfer.files);
  };
  return (
    <section
      className={classes(styles.drop, over && styles.over)}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(blockedBecause === undefined);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles.invitation}>
        {blockedBecause ?? (over ? commonWords.releaseFiles : commonWords.dropFiles)}{' '}
        <span className={classes(styles.picker, (over || blockedBecause !== undefined) && 'visually-hidden')}>
          <input
            id={id}
            type="file"
            className={styles.input}
            accept={accept}
            multiple={!single}
            disabled={blockedBecause !== undefined}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
          <label htmlFor={id}>{commonWords.chooseFiles}</label>
        </span>
      </p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {refused.map((sentence) => (
        <Problem key={sentence}>{sentence}</Problem>
      ))}
      <ul className={styles.files}>
        {files.map((file) => (
          <FileLine key={file.id} file={file} onCancel={onCancel} onRetry={onRetry} />
        ))}
      </ul>
    </section>
  );
};

const refusal = (file: File, limit: number | undefined): string | undefined => {
  const name = file.name.normalize('NFC');
  if (file.size === 0) return commonWords.fileEmpty(name);
  return limit !== undefined && file.size > limit
    ? commonWords.fileTooLarge(name, showBytes(limit))
    : undefined;
};

const Problem = ({ children }: { children: ReactNode }) => (
  <p className={styles.problem} role="alert">
    <StateIcon state="late" />
    <span>{children}</span>
  </p>
);

type FileLineProps = {
  file: FileOnTheWay;
  onCancel: ((id: string) => void) | undefined;
  onRetry: ((id: string) => void) | undefined;
};

const FileLine = ({ file, onCancel, onRetry }: FileLineProps) => (
  <li className={styles.file}>
    <div className={styles.line}>
      <span className={styles.name}>{file.name.normalize('NFC')}</span>
      <span className={styles.size}>{wordsFor(file)}</span>
      {file.state === 'failed' && onRetry !== undefined && (
        <button type="button" className={styles.act} onClick={() => onRetry(file.id)}>
          {commonWords.uploadRetry}
        </button>
      )}
      {file.state !== 'done' && onCancel !== undefined && (
        <button
          type="button"
          className={styles.act}
          aria-label={commonWords.uploadCancel(file.name)}
          onClick={() => onCancel(file.id)}
        >
          {commonWords.drop}
        </button>
      )}
    </div>
    {file.state === 'sending' && (
      <ProgressBar value={file.bytes === 0 ? 0 : file.sent / file.bytes} label={file.name} />
    )}
    {file.problem !== undefined && <Problem>{file.problem}</Problem>}
  </li>
);

const wordsFor = (file: FileOnTheWay): string => {
  if (file.state === 'done') return commonWords.uploadDone;
  if (file.state === 'waiting') return commonWords.uploadWaiting;
  return file.state === 'sending'
    ? commonWords.uploading(showBytes(file.sent), showBytes(file.bytes))
    : showBytes(file.bytes);
};
