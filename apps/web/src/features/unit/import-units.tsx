import type { UnitLineReply, UnitReadingReply, UnitsImportedReply } from '@parindex/contract';
import { workbookLimit } from '@parindex/domain';
import { problemSentence, unitKindShort, registerImportWords as words } from '@parindex/text';
import { queryClient } from '../../lib/query.ts';
import { sendWorkbook } from '../../lib/upload.ts';
import { ImportDialog, State, Table, type TableColumn } from '../../ui/index.ts';
import styles from './unit.module.css';
import { unitsQuery } from './unit-calls.ts';

/** The register of units in from Excel: what differs is seen line by line, then saved whole. */
export const ImportUnits = ({ onClose }: { onClose: () => void }) => (
  <ImportDialog<UnitReadingReply, UnitsImportedReply>
    title={words.unitsTitle}
    drop={words.drop}
    hint={words.unitsHint}
    limit={workbookLimit}
    read={(file) => sendWorkbook('/api/unit-readings', file)}
    save={async (file, { seen }) => {
      const done = await sendWorkbook<UnitsImportedReply>('/api/units/import', file, { seen });
      await queryClient.invalidateQueries(unitsQuery);
      return done;
    }}
    blocked={(reading) => {
      if (badOf(reading).length > 0 || reading.problems.length > 0) return words.blocked;
      return differing(reading).length === 0 ? words.nothing : undefined;
    }}
    saveLabel={(reading) => words.save(differing(reading).length)}
    difference={(reading) => <Difference reading={reading} />}
    done={({ added, changed }) => <State state="accepted">{words.unitsDone(added, changed)}</State>}
    onClose={onClose}
  />
);

const differing = ({ lines }: UnitReadingReply) => lines.filter(({ effect }) => effect !== 'same');
const badOf = ({ lines }: UnitReadingReply) => lines.filter(({ problems }) => problems.length > 0);

const Difference = ({ reading }: { reading: UnitReadingReply }) => {
  const count = (effect: UnitLineReply['effect']) =>
    reading.lines.filter((line) => line.effect === effect).length;
  const bad = badOf(reading).length;
  const shown = reading.lines.filter(({ effect, problems }) => effect !== 'same' || problems.length > 0);
  return (
    <div className={styles.difference}>
      <p role="status">
        <strong>{words.counts(count('new'), count('changed'), count('same'))}</strong>{' '}
        {bad > 0 && <State state="late">{words.bad(bad)}</State>}
      </p>
      {reading.problems.map((problem) => (
        <p key={problem.code}>{problemSentence(problem)}</p>
      ))}
      {shown.length > 0 && (
        <Table
          label={words.difference}
          noun={words.line.toLowerCase()}
          rows={shown}
          rowKey={({ line }) => String(line)}
          columns={columns}
          plain={shown.length <= 12}
        />
      )}
    </div>
  );
};

const columns: readonly TableColumn<UnitLineReply>[] = [
  { key: 'line', header: words.line, width: 56, align: 'end', cell: ({ line }) => line },
  { key: 'effect', header: words.effect, width: 84, cell: ({ effect }) => words.effects[effect] },
  {
    key: 'name',
    header: words.name,
    width: 220,
    cell: ({ name, kind }) => `${name} (${unitKindShort[kind]})`,
    text: ({ name }) => name,
  },
  {
    key: 'difference',
    header: words.difference,
    cell: ({ effect, changes, problems }) => (
      <ul className={styles.changes}>
        {problems.map((problem) => (
          <li key={problem.code} className={styles.bad}>
            {problemSentence(problem)}
          </li>
        ))}
        {changes.map(({ field, before, after }) => (
          <li key={field}>
            {words.fields[field]}: <strong>{after === '' ? '–' : after}</strong>
            {effect === 'changed' && ` (${words.was(before)})`}
          </li>
        ))}
      </ul>
    ),
  },
];
