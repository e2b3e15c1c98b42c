import type { Id, Unit } from '@parindex/domain';
import { unitKindShort, roundWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { sentenceAt } from '../../../lib/refusal.ts';
import { Button, Checkbox, Combobox, Select, Table, type TableColumn, TextField } from '../../../ui/index.ts';
import styles from '../round.module.css';
import type { GroupForm } from '../round-calls.ts';
import { freeKinds, withUnits } from './group-units.ts';
import own from './groups.module.css';

export type SetChoice = { readonly value: string; readonly label: string; readonly blocked?: boolean };

export type GroupCardProps = {
  readonly group: GroupForm;
  readonly index: number;
  readonly onChange: (group: GroupForm) => void;
  readonly onDrop: () => void;
  readonly sets: readonly SetChoice[];
  readonly units: ReadonlyMap<Id, Unit>;
  readonly free: readonly Unit[];
  readonly error: unknown;
  readonly readOnly: boolean;
  /** A round that runs keeps its sets. */
  readonly setFixed: boolean;
  /** What stands below the name and the set. */
  readonly below?: ReactNode;
};

/** One group: its name, its set, its units, ranked or only scored. */
export const GroupCard = (props: GroupCardProps) => {
  const { group, index, onChange, onDrop, sets, units, free, error, readOnly, setFixed } = props;
  const at = `groups.${index}`;
  const rows = group.units.flatMap(({ unitId, ranked }) => {
    const unit = units.get(unitId);
    return unit === undefined ? [] : [{ unit, ranked }];
  });
  const columns: readonly TableColumn<(typeof rows)[number]>[] = [
    {
      key: 'name',
      header: words.unit,
      cell: ({ unit }) => <span className={styles.line}>{unit.name}</span>,
      text: ({ unit }) => `${unit.name} ${unit.shortName}`,
    },
    {
      key: 'kind',
      header: words.kind,
      width: 100,
      hideUnder: 620,
      cell: ({ unit }) => unitKindShort[unit.kind],
    },
    {
      key: 'ranked',
      header: words.ranked,
      width: 84,
      cell: ({ unit, ranked }) => (
        <Checkbox
          label={words.rankedOf(unit.name)}
          labelHidden
          checked={ranked}
          onChange={(on) =>
            onChange({
              ...group,
              units: group.units.map((one) => (one.unitId === unit.id ? { ...one, ranked: on } : one)),
            })
          }
        />
      ),
    },
    {
      key: 'drop',
      header: '',
      width: 64,
      align: 'end',
      cell: ({ unit }) =>
        readOnly ? null : (
          <Button
            kind="link"
            aria-label={words.dropUnit(unit.name)}
            onClick={() =>
              onChange({ ...group, units: group.units.filter(({ unitId }) => unitId !== unit.id) })
            }
          >
            {words.drop}
          </Button>
        ),
    },
  ];
  return (
    <fieldset className={own.group} disabled={readOnly}>
      <div className={styles.fields}>
        <TextField
          label={words.groupName}
          value={group.name}
          onChange={(name) => onChange({ ...group, name })}
          placeholder={words.groupNameHint}
          error={sentenceAt(error, `${at}.name`)}
        />
        <Select
          label={words.set}
          value={group.indexSetVersionId}
          onChange={(indexSetVersionId) => onChange({ ...group, indexSetVersionId })}
          placeholder={words.chooseSet}
          choices={sets}
          disabled={setFixed}
          error={sentenceAt(error, `${at}.indexSetVersionId`)}
        />
      </div>
      {props.below}
      {!readOnly && free.length > 0 && (
        <div className={own.adding}>
          <Combobox
            key={group.units.length}
            label={words.addUnit}
            placeholder={words.addUnitPlaceholder}
            value=""
            onChange={(unitId) => unitId !== '' && onChange(withUnits(group, [unitId]))}
            choices={free.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div className={styles.acts}>
            {freeKinds(free).map(({ kind, ids }) => (
              <Button key={kind} size="small" onClick={() => onChange(withUnits(group, ids))}>
                {words.addKind(ids.length, words.kindPlural[kind])}
              </Button>
            ))}
          </div>
        </div>
      )}
      <p className={own.error} role="alert">
        {sentenceAt(error, `${at}.units`)}
      </p>
      {rows.length > 0 && (
        <div className={own.units}>
          <Table
            label={group.name}
            noun={words.unitNoun}
            rows={rows}
            rowKey={({ unit }) => unit.id}
            columns={columns}
            plain={rows.length <= 12}
          />
        </div>
      )}
      <div className={styles.acts}>
        <span className={styles.hint}>
          {words.unitsIn(rows.length)}. {words.rankedHint}
        </span>
        {!readOnly && !setFixed && (
          <Button kind="link" onClick={onDrop}>
            {words.dropGroup}
          </Button>
        )}
      </div>
    </fieldset>
  );
};
