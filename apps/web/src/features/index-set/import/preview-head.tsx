import type { IndexSetVersionLine, WorkbookReadingReply } from '@parindex/contract';
import { groupKindName, groupKindsKnown, showDecimal, indexSetWords as words } from '@parindex/text';
import { useState } from 'react';
import { Select, TextField } from '../../../ui/index.ts';
import setStyles from '../screen/set-screen.module.css';
import styles from './import.module.css';

/** What the person says of the set that the workbook becomes. */
export type ImportWords = {
  readonly title: string;
  readonly groupKind: string;
  /** A further version of this set. */
  readonly indexSetId: string | undefined;
};

type PreviewHeadProps = {
  reply: WorkbookReadingReply;
  said: ImportWords;
  versions: readonly IndexSetVersionLine[];
  onSaid: (said: ImportWords) => void;
  onYear: (year: number) => void;
  onSheet: (sheet: string) => void;
};

/** Which file, which sheet, for whom and for which year; the year changes how deadlines are understood. */
export const PreviewHead = ({ reply, said, versions, onSaid, onYear, onSheet }: PreviewHeadProps) => {
  const [typedYear, setTypedYear] = useState<string>();
  const { reading, source, otherSheets } = reply;
  const seconds = showDecimal((Math.round(reply.milliseconds / 100) / 10).toString());
  const ofYear = setsOfYear(versions, reply.year);
  return (
    <>
      <header className={setStyles.head}>
        <h1 className={setStyles.title}>{words.importTitle}</h1>
        <span className={setStyles.tag}>{words.notSaved}</span>
        <span className={setStyles.source}>
          {[source.name, words.sheet(reading.sheet), words.readIn(reply.rows.length, seconds)].join(' · ')}
        </span>
      </header>
      <div className={styles.said}>
        <div className={styles.title}>
          <TextField label={words.name} value={said.title} onChange={(title) => onSaid({ ...said, title })} />
        </div>
        <div className={styles.year}>
          <TextField
            label={words.importYear}
            inputMode="numeric"
            value={typedYear ?? String(reply.year)}
            onChange={(text) => {
              const whole = /^20\d\d$/.test(text);
              setTypedYear(whole ? undefined : text);
              if (whole && Number(text) !== reply.year) onYear(Number(text));
            }}
          />
        </div>
        <div className={styles.group}>
          <Select
            label={words.group}
            placeholder={words.chooseGroup}
            value={said.groupKind}
            onChange={(groupKind) => onSaid({ ...said, groupKind })}
            choices={groupKindsKnown.map((kind) => ({ value: kind, label: groupKindName(kind) }))}
          />
        </div>
        {ofYear.length > 0 && (
          <div className={styles.further}>
            <Select
              label={words.furtherOf}
              value={said.indexSetId ?? ''}
              onChange={(id) => onSaid({ ...said, indexSetId: id === '' ? undefined : id })}
              choices={[
                { value: '', label: words.asNewSet },
                ...ofYear.map((line) => ({
                  value: line.indexSetId,
                  label: words.asNextVersion(line.title, line.version + 1),
                })),
              ]}
            />
          </div>
        )}
        {otherSheets.length > 0 && (
          <div className={styles.group}>
            <Select
              label={words.sheetChoice}
              value={reading.sheet}
              onChange={onSheet}
              choices={[reading.sheet, ...otherSheets].map((sheet) => ({ value: sheet, label: sheet }))}
            />
          </div>
        )}
      </div>
    </>
  );
};

/** The latest version of each set of the year. */
const setsOfYear = (
  versions: readonly IndexSetVersionLine[],
  year: number,
): readonly IndexSetVersionLine[] => {
  const latest = new Map<string, IndexSetVersionLine>();
  for (const line of versions) {
    const known = latest.get(line.indexSetId);
    if (line.year === year && (known === undefined || known.version < line.version))
      latest.set(line.indexSetId, line);
  }
  return [...latest.values()];
};
