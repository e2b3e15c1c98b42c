import type {
  PeopleImportedReply,
  PeopleReadingReply,
  PersonLineReply,
  PostLineReply,
} from '@parindex/contract';
import { workbookLimit } from '@parindex/domain';
import { problemSentence, roleNames, showDay, registerImportWords as words } from '@parindex/text';
import { queryClient } from '../../lib/query.ts';
import { sendWorkbook } from '../../lib/upload.ts';
import { ImportDialog, State, Table, type TableColumn } from '../../ui/index.ts';
import { OneTimeSlips } from './one-time-slip.tsx';
import styles from './person.module.css';
import { peopleQuery } from './person-calls.ts';

/** People and their posts in from Excel; the one-time passwords of new accounts are shown once, to be printed. */
export const ImportPeople = ({ onClose }: { onClose: () => void }) => (
  <ImportDialog<PeopleReadingReply, PeopleImportedReply>
    title={words.peopleTitle}
    drop={words.drop}
    hint={words.peopleHint}
    limit={workbookLimit}
    read={(file) => sendWorkbook('/api/people-readings', file)}
    save={async (file, { seen }) => {
      const done = await sendWorkbook<PeopleImportedReply>('/api/people/import', file, { seen });
      await queryClient.invalidateQueries(peopleQuery);
      return done;
    }}
    blocked={(reading) => {
      if (badOf(reading).length > 0 || reading.problems.length > 0) return words.blocked;
      return differing(reading).length === 0 ? words.nothing : undefined;
    }}
    saveLabel={(reading) => words.save(differing(reading).length)}
    difference={(reading) => <Difference reading={reading} />}
    done={({ accounts, changed, given, ended }) => (
      <>
        <State state="accepted">{words.peopleDone(accounts.length, changed, given, ended)}</State>
        {accounts.length > 0 && <OneTimeSlips slips={accounts} onDone={onClose} />}
      </>
    )}
    onClose={onClose}
  />
);

const differing = ({ lines }: PeopleReadingReply) => lines.filter(({ effect }) => effect !== 'same');
const badOf = ({ lines }: PeopleReadingReply) => lines.filter(({ problems }) => problems.length > 0);

const Difference = ({ reading }: { reading: PeopleReadingReply }) => {
  const count = (effect: PersonLineReply['effect']) =>
    reading.lines.filter((line) => line.effect === effect).length;
  const bad = badOf(reading).length;
  const shown = reading.lines.filter(({ effect, problems }) => effect !== 'same' || problems.length > 0);
  return (
    <div className={styles.fields}>
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

const postWords = ({ role, unit, office }: PostLineReply): string =>
  [roleNames[role], office, unit].filter(Boolean).join(', ');

const columns: readonly TableColumn<PersonLineReply>[] = [
  { key: 'line', header: words.line, width: 56, align: 'end', cell: ({ line }) => line },
  { key: 'effect', header: words.effect, width: 84, cell: ({ effect }) => words.effects[effect] },
  {
    key: 'person',
    header: words.person,
    width: 190,
    cell: ({ fullName, username }) => `${fullName} (${username})`,
    text: ({ fullName }) => fullName,
  },
  {
    key: 'difference',
    header: words.difference,
    cell: ({ changes, given, ended, problems }) => (
      <ul className={styles.changes}>
        {problems.map((problem) => (
          <li key={problem.code} className={styles.problems}>
            {problemSentence(problem)}
          </li>
        ))}
        {changes.map(({ field, before, after }) => (
          <li key={field}>
            {words.fields[field]}: <strong>{after}</strong> ({words.was(before)})
          </li>
        ))}
        {given.map((post) => (
          <li key={`given ${postWords(post)}`}>{words.given(postWords(post))}</li>
        ))}
        {ended.map((post) => (
          <li key={`ended ${postWords(post)}`}>
            {words.ended(postWords(post), post.validTo === undefined ? '' : showDay(post.validTo))}
          </li>
        ))}
      </ul>
    ),
  },
];
