import type { Day, Id, Unit } from '@parindex/domain';
import { registerImportWords, showDay, unitKindShort, unitWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import {
  ActProblems,
  Button,
  ChipStrip,
  EmptyState,
  Skeleton,
  SplitPane,
  TreeGrid,
  type TreeGridColumn,
} from '../../ui/index.ts';
import { ImportUnits } from './import-units.tsx';
import styles from './unit.module.css';
import { unitsQuery } from './unit-calls.ts';
import { NewUnitPane, UnitPane } from './unit-pane.tsx';
import { hasEnded, type UnitLine, unitRows, type Validity } from './unit-tree.ts';

export type UnitScreenProps = {
  readonly query: string;
  readonly today: Day;
  readonly selected: Id | undefined;
  readonly onSelect: (unitId: Id | undefined) => void;
  readonly peopleOf: (unit: Unit) => ReactNode;
};

type Adding = { readonly parent: Unit | undefined; readonly isOffice: boolean };

/** The register of units and offices, with the selected one in the pane. */
export const UnitScreen = ({ query, today, selected, onSelect, peopleOf }: UnitScreenProps) => {
  const { data, error } = useQuery(unitsQuery);
  const [validity, setValidity] = useState<Validity>('all');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState<Adding>();
  const [importing, setImporting] = useState(false);
  const units = useMemo(() => data?.units ?? [], [data]);
  const rows = useMemo(() => unitRows(units, { query, validity, today }), [units, query, validity, today]);
  const folded = useMemo(() => foldedUnits(units, toggled, query !== ''), [units, toggled, query]);
  if (data === undefined) return error ? <ActProblems error={error} /> : <Skeleton rows={14} />;

  const unit = units.find(({ id }) => id === selected);
  const mayRegister = isAllowed('unit.register', data.may);
  const province = units.find(({ kind }) => kind === 'province');
  const counts = {
    units: units.filter(({ kind }) => kind !== 'office' && kind !== 'province').length,
    ended: units.filter((one) => hasEnded(one, today)).length,
  };
  const add = (next: Adding) => {
    setAdding(next);
    onSelect(undefined);
  };
  const select = (id: Id | undefined) => {
    setAdding(undefined);
    onSelect(id);
  };
  const pane =
    adding !== undefined ? (
      <NewUnitPane
        key={`${adding.parent?.id}-${adding.isOffice}`}
        {...adding}
        units={units}
        onDone={select}
        onClose={() => setAdding(undefined)}
      />
    ) : unit !== undefined ? (
      <UnitPane
        key={`${unit.id}-${unit.version}`}
        unit={unit}
        units={units}
        mayUpdate={isAllowed('unit.update', data.may)}
        mayRegister={mayRegister}
        onSelect={select}
        onAddOffice={() => add({ parent: unit, isOffice: true })}
        onClose={() => select(undefined)}
        {...(isAllowed('person.view', data.may) ? { people: peopleOf(unit) } : {})}
      />
    ) : undefined;
  return (
    <SplitPane
      title={words.title}
      switchLabel={words.switchSide}
      paneLabel={words.pane}
      paneWidth={420}
      pane={pane}
      onClose={() => select(undefined)}
      main={
        <>
          <header className={styles.head}>
            <div>
              <h1>{words.title}</h1>
              <span>{words.count(counts.units, units.filter(({ kind }) => kind === 'office').length)}</span>
            </div>
            <div className={styles.tools}>
              <ChipStrip
                label={words.filter}
                selected={validity}
                onSelect={(key) => setValidity(key as Validity)}
                chips={[
                  { key: 'all', label: words.all },
                  { key: 'current', label: words.current },
                  { key: 'ended', label: words.ended, count: counts.ended },
                ]}
              />
              <a className={styles.link} href="/api/units/workbook" download>
                {registerImportWords.export}
              </a>
              {isAllowed('unit.import', data.may) && (
                <Button onClick={() => setImporting(true)}>{registerImportWords.import}</Button>
              )}
              {mayRegister && (
                <Button
                  kind={pane === undefined ? 'primary' : 'secondary'}
                  onClick={() => add({ parent: parentFor(unit, units) ?? province, isOffice: false })}
                >
                  {words.add}
                </Button>
              )}
            </div>
          </header>
          {importing && <ImportUnits onClose={() => setImporting(false)} />}
          <TreeGrid
            label={words.title}
            rows={rows}
            columns={columns}
            codeColumn="kind"
            nameColumn="name"
            folded={folded}
            onFold={(key) => setToggled(toggledWith(toggled, key))}
            selected={selected}
            onSelect={select}
            empty={
              <EmptyState title={query === '' ? words.none : words.search}>
                {query === '' ? words.noneText : undefined}
              </EmptyState>
            }
          />
        </>
      }
    />
  );
};

/** With many units their offices are folded away until somebody opens them, or searches. */
const foldedUnits = (units: readonly Unit[], toggled: ReadonlySet<string>, searching: boolean) => {
  const withOffices = new Set(
    units.flatMap(({ kind, parentId }) => (kind === 'office' && parentId ? [parentId] : [])),
  );
  const foldedFirst = withOffices.size > 20 && !searching;
  return new Set(
    units
      .map(({ id }) => id)
      .filter((id) => (foldedFirst && withOffices.has(id)) !== (toggled.has(id) && !searching)),
  );
};

/** A new unit stands beside the selected one. */
const parentFor = (unit: Unit | undefined, units: readonly Unit[]): Unit | undefined => {
  const parent = units.find(({ id }) => id === unit?.parentId);
  return unit?.kind === 'office' ? units.find(({ id }) => id === parent?.parentId) : parent;
};

const toggledWith = (toggled: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(toggled);
  if (!next.delete(key)) next.add(key);
  return next;
};

const validityOf = ({ validFrom, validTo }: Unit): string =>
  [
    validFrom === undefined ? '' : words.since(showDay(validFrom)),
    validTo === undefined ? '' : words.until(showDay(validTo)),
  ]
    .filter(Boolean)
    .join(' ');

const columns: readonly TreeGridColumn<UnitLine>[] = [
  { key: 'kind', header: words.kind, width: 96, cell: ({ unit }) => unitKindShort[unit.kind] },
  { key: 'name', header: words.name, cell: ({ unit }) => <span title={unit.name}>{unit.name}</span> },
  { key: 'short', header: words.shortName, width: 140, hideUnder: 620, cell: ({ unit }) => unit.shortName },
  {
    key: 'offices',
    header: words.offices,
    width: 72,
    align: 'end',
    hideUnder: 520,
    cell: ({ unit, offices }) => (unit.kind === 'office' || offices === 0 ? '' : offices),
  },
  {
    key: 'validity',
    header: words.validity,
    width: 176,
    hideUnder: 760,
    cell: ({ unit }) => validityOf(unit),
  },
  {
    key: 'successor',
    header: words.successor,
    width: 170,
    hideUnder: 900,
    cell: ({ successor }) => (successor ? `→ ${successor.shortName}` : ''),
  },
];
