import { type Unit, type UnitKind, unitKinds } from '@parindex/domain';
import { unitKindWords, unitWords as words } from '@parindex/text';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Combobox, DateField, Select, TextField } from '../../ui/index.ts';
import styles from './unit.module.css';
import type { UnitForm } from './unit-calls.ts';
import { unitChoices } from './unit-tree.ts';

/** A unit as the form holds it. */
export const formOf = (unit: Unit): UnitForm => ({
  parentId: unit.parentId ?? '',
  kind: unit.kind,
  name: unit.name,
  shortName: unit.shortName,
  validFrom: unit.validFrom ?? '',
  validTo: unit.validTo ?? '',
  successorId: unit.successorId ?? '',
});

const shown = ['name', 'kind', 'shortName', 'parentId', 'validFrom', 'validTo', 'successorId'];

export type UnitFieldsProps = {
  readonly form: UnitForm;
  readonly onChange: (form: UnitForm) => void;
  readonly units: readonly Unit[];
  /** The unit itself, which can be neither its parent nor its successor. */
  readonly unitId?: string | undefined;
  readonly error: unknown;
  readonly autoFocus?: boolean;
};

/** The inputs of a unit or an office, each with what is wrong with it. */
export const UnitFields = (props: UnitFieldsProps) => {
  const { form, onChange, units, unitId, error, autoFocus = false } = props;
  const set = <Key extends keyof UnitForm>(key: Key, value: UnitForm[Key]) =>
    onChange({ ...form, [key]: value });
  const isOffice = form.kind === 'office';
  const others = (unit: Unit) => unit.id !== unitId && unit.kind !== 'office';
  return (
    <div className={styles.fields}>
      <ActProblems error={error} shownAt={shown} />
      <TextField
        label={words.name}
        value={form.name}
        onChange={(name) => set('name', name)}
        error={sentenceAt(error, 'name')}
        maxLength={200}
        autoFocus={autoFocus}
      />
      <div className={styles.pair}>
        <Select
          label={words.kind}
          value={form.kind}
          onChange={(kind) => set('kind', kind as UnitKind)}
          choices={unitKinds.map((kind) => ({ value: kind, label: unitKindWords[kind] }))}
        />
        <TextField
          label={words.shortName}
          value={form.shortName}
          onChange={(shortName) => set('shortName', shortName)}
          maxLength={60}
        />
      </div>
      <p className={styles.hint}>{words.shortNameHint}</p>
      <Combobox
        label={words.parent}
        value={form.parentId}
        onChange={(parentId) => set('parentId', parentId)}
        placeholder={words.noParent}
        error={sentenceAt(error, 'parentId')}
        choices={unitChoices(units, others)}
      />
      <div className={styles.pair}>
        <DateField
          label={words.validFrom}
          value={form.validFrom}
          onChange={(validFrom) => set('validFrom', validFrom)}
        />
        <DateField
          label={words.validTo}
          value={form.validTo}
          onChange={(validTo) => set('validTo', validTo)}
          error={sentenceAt(error, 'validTo')}
        />
      </div>
      <Combobox
        label={words.successor}
        value={form.successorId}
        onChange={(successorId) => set('successorId', successorId)}
        placeholder={words.noSuccessor}
        error={sentenceAt(error, 'successorId')}
        choices={unitChoices(units, (unit) =>
          isOffice ? unit.kind === 'office' && unit.id !== unitId : others(unit),
        )}
      />
    </div>
  );
};
