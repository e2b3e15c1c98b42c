import type { Id } from '@parindex/domain';
import { registerImportWords, personWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import { compareVietnamese } from '../../lib/search.ts';
import {
  ActProblems,
  Button,
  ChipStrip,
  Combobox,
  EmptyState,
  Skeleton,
  SplitPane,
  State,
  type StateName,
  Table,
  type TableColumn,
} from '../../ui/index.ts';
import { ImportPeople } from './import-people.tsx';
import { NewPersonPane } from './new-person-pane.tsx';
import styles from './person.module.css';
import { peopleQuery, registerQuery } from './person-calls.ts';
import { type AccountState, compareNames, type PersonLine, personLine } from './person-line.ts';
import { PersonPane } from './person-pane.tsx';

export type PersonScreenProps = {
  readonly query: string;
  /** The unit whose people are shown; all when absent. */
  readonly unitId: Id | undefined;
  readonly onUnit: (unitId: Id | undefined) => void;
  readonly selected: Id | undefined;
  readonly onSelect: (personId: Id | undefined) => void;
  /** Leads to the list that is pasted. */
  readonly manyLink: ReactNode;
};

/** Everybody with an account whom the person may see, with the selected one in the pane. */
export const PersonScreen = (props: PersonScreenProps) => {
  const { query, unitId, onUnit, selected, onSelect, manyLink } = props;
  const people = useQuery(peopleQuery);
  const register = useQuery(registerQuery);
  const [state, setState] = useState<AccountState | 'all'>('all');
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState(false);
  const units = useMemo(() => register.data?.units ?? [], [register.data]);
  const lines = useMemo(() => {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const { people: all = [], today = '' } = people.data ?? {};
    return all
      .map((person) => personLine(person, byId, today))
      .toSorted((one, other) => compareNames(one.person.fullName, other.person.fullName));
  }, [people.data, units]);
  if (people.data === undefined || register.data === undefined)
    return people.error ? <ActProblems error={people.error} /> : <Skeleton rows={14} />;

  const { registerIn, roles, today } = people.data;
  const unitIds = registerIn.everywhere ? undefined : registerIn.unitIds;
  const mayAdd = registerIn.everywhere || registerIn.unitIds.length > 0;
  const ofUnit = lines.filter(({ unitIds: own }) => unitId === undefined || own.includes(unitId));
  const rows = ofUnit.filter((line) => state === 'all' || line.state === state);
  const line = lines.find(({ person }) => person.id === selected);
  const inSight = new Set(lines.flatMap(({ unitIds: own }) => own));
  const close = () => {
    setAdding(false);
    onSelect(undefined);
  };
  const pane = adding ? (
    <NewPersonPane
      units={units}
      unitIds={unitIds}
      unitId={unitId}
      roles={roles}
      taken={new Set(lines.map(({ person }) => person.username))}
      onClose={close}
    />
  ) : line === undefined ? undefined : (
    <PersonPane
      key={line.person.id}
      person={line.person}
      state={line.state}
      units={units}
      today={today}
      unitIds={unitIds}
      roles={roles}
      onClose={close}
    />
  );
  return (
    <SplitPane
      title={words.title}
      switchLabel={words.switchSide}
      paneLabel={words.pane}
      paneWidth={420}
      pane={pane}
      onClose={close}
      main={
        <div className={styles.main}>
          <header className={styles.head}>
            <div className={styles.title}>
              <h1>{words.title}</h1>
              <span className={styles.hint} role="status">
                {words.count(ofUnit.length)}
              </span>
            </div>
            <div className={styles.acts}>
              {isAllowed('person.export', people.data.may) && (
                <a className={styles.link} href="/api/people/workbook" download>
                  {registerImportWords.export}
                </a>
              )}
              {isAllowed('person.import', people.data.may) && (
                <Button onClick={() => setImporting(true)}>{registerImportWords.import}</Button>
              )}
              {importing && <ImportPeople onClose={() => setImporting(false)} />}
              {mayAdd && (
                <>
                  {manyLink}
                  <Button
                    kind={pane === undefined ? 'primary' : 'secondary'}
                    onClick={() => {
                      onSelect(undefined);
                      setAdding(true);
                    }}
                  >
                    {words.add}
                  </Button>
                </>
              )}
            </div>
          </header>
          <div className={styles.filters}>
            {inSight.size > 1 && (
              <div className={styles.unit}>
                <Combobox
                  label={words.unit}
                  labelHidden
                  placeholder={words.anyUnit}
                  value={unitId ?? ''}
                  onChange={(id) => onUnit(id === '' ? undefined : id)}
                  choices={units
                    .filter(({ id }) => inSight.has(id))
                    .toSorted((one, other) => compareVietnamese(one.name, other.name))
                    .map(({ id, name }) => ({ value: id, label: name }))}
                />
              </div>
            )}
            <ChipStrip
              label={words.filter}
              selected={state}
              onSelect={(key) => setState(key as AccountState)}
              chips={[{ key: 'all', label: words.all, count: ofUnit.length }, ...stateChips(ofUnit)]}
            />
          </div>
          <Table
            label={words.title}
            noun={words.noun}
            rows={rows}
            total={lines.length}
            rowKey={({ person }) => person.id}
            columns={columns}
            query={query}
            plain
            selected={selected}
            onSelect={(id) => {
              setAdding(false);
              onSelect(id);
            }}
            empty={<EmptyState title={words.none}>{mayAdd ? words.noneText : undefined}</EmptyState>}
          />
        </div>
      }
    />
  );
};

/** One line of a cell; what does not fit is in its title. */
const Line = ({ text }: { text: string }) => (
  <span className={styles.line} title={text}>
    {text}
  </span>
);

const stateChips = (lines: readonly PersonLine[]) =>
  (Object.keys(words.states) as AccountState[]).flatMap((key) => {
    const count = lines.filter((line) => line.state === key).length;
    return count === 0 || key === 'usable'
      ? []
      : [{ key, label: words.states[key], count, state: shapes[key] }];
  });

const shapes: Record<AccountState, StateName> = {
  usable: 'accepted',
  fresh: 'untouched',
  paused: 'explain',
  locked: 'exempt',
  postless: 'ask',
};

const columns: readonly TableColumn<PersonLine>[] = [
  {
    key: 'name',
    header: words.name,
    width: 190,
    cell: ({ person }) => <strong className={styles.name}>{person.fullName}</strong>,
    sort: (one, other) => compareNames(one.person.fullName, other.person.fullName),
    text: ({ person }) => `${person.fullName} ${person.email ?? ''} ${person.positionTitle ?? ''}`,
  },
  {
    key: 'username',
    header: words.username,
    width: 140,
    hideUnder: 620,
    cell: ({ person }) => <Line text={person.username} />,
    sort: (one, other) => compareVietnamese(one.person.username, other.person.username),
    text: ({ person }) => person.username,
  },
  {
    key: 'place',
    header: words.place,
    cell: ({ place }) => <Line text={place} />,
    sort: (one, other) => compareVietnamese(one.place, other.place),
    text: ({ place }) => place,
  },
  {
    key: 'roles',
    header: words.roles,
    width: 210,
    hideUnder: 760,
    cell: ({ roles }) => <Line text={roles} />,
    sort: (one, other) => compareVietnamese(one.roles, other.roles),
    text: ({ roles }) => roles,
  },
  {
    key: 'state',
    header: words.account,
    width: 170,
    hideUnder: 480,
    cell: ({ state }) => <State state={shapes[state]}>{words.states[state]}</State>,
  },
];
