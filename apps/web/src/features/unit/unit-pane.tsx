import type { Id, Unit } from '@parindex/domain';
import { showDay, unitKindWords, unitWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { queryClient } from '../../lib/query.ts';
import { Refusal } from '../../lib/refusal.ts';
import { Button, Notice, Pane, PanePart } from '../../ui/index.ts';
import styles from './unit.module.css';
import { registerUnit, type UnitForm, unitsQuery, updateUnit } from './unit-calls.ts';
import { formOf, UnitFields } from './unit-form.tsx';

export type UnitPaneProps = {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly mayUpdate: boolean;
  readonly mayRegister: boolean;
  readonly onSelect: (unitId: Id) => void;
  readonly onAddOffice: () => void;
  readonly onClose: () => void;
  /** Leads to the people of the unit, where the person may see them. */
  readonly people?: ReactNode;
};

/** One unit: its fields, whom it follows, its offices. Mount it anew for another unit or version. */
export const UnitPane = (props: UnitPaneProps) => {
  const { unit, units, mayUpdate, mayRegister, onSelect, onAddOffice, onClose, people } = props;
  const [form, setForm] = useState(() => formOf(unit));
  const save = useMutation({
    mutationFn: () => updateUnit(unit.id, unit.version, form),
    onSuccess: () => queryClient.invalidateQueries(unitsQuery),
  });
  const changed = JSON.stringify(form) !== JSON.stringify(formOf(unit));
  const clash = save.error instanceof Refusal && save.error.has('version.clash');
  const predecessors = units.filter(({ successorId }) => successorId === unit.id);
  const offices = units.filter(({ parentId, kind }) => parentId === unit.id && kind === 'office');
  return (
    <Pane
      head={
        <div className={styles.paneHead}>
          <h2>{unit.name}</h2>
          <span>{unitKindWords[unit.kind]}</span>
        </div>
      }
      foot={
        <>
          {mayUpdate && (
            <Button
              kind={changed ? 'primary' : 'secondary'}
              busy={save.isPending}
              onClick={() => save.mutate()}
            >
              {words.save}
            </Button>
          )}
          <Button onClick={onClose}>{words.close}</Button>
          {save.isSuccess && !changed && <span className={styles.hint}>{words.saved(unit.shortName)}</span>}
        </>
      }
    >
      <PanePart>
        {clash && (
          <Notice
            tone="peer"
            urgent
            actions={
              <Button size="small" onClick={() => queryClient.invalidateQueries(unitsQuery)}>
                {words.reload}
              </Button>
            }
          >
            {words.clash}
          </Notice>
        )}
        {mayUpdate ? (
          <UnitFields
            form={form}
            onChange={setForm}
            units={units}
            unitId={unit.id}
            error={clash ? undefined : save.error}
          />
        ) : (
          <ReadOnlyFields form={form} units={units} />
        )}
      </PanePart>
      {predecessors.length > 0 && (
        <PanePart title={words.predecessors}>
          <UnitLinks units={predecessors} onSelect={onSelect} />
        </PanePart>
      )}
      {unit.kind !== 'office' && unit.kind !== 'province' && (
        <PanePart title={`${words.offices} (${offices.length})`}>
          <UnitLinks units={offices} onSelect={onSelect} />
          {mayRegister && (
            <Button size="small" onClick={onAddOffice}>
              {words.addOffice}
            </Button>
          )}
        </PanePart>
      )}
      {people !== undefined && unit.kind !== 'office' && <PanePart>{people}</PanePart>}
    </Pane>
  );
};

const UnitLinks = ({ units, onSelect }: { units: readonly Unit[]; onSelect: (id: Id) => void }) => (
  <ul className={styles.links}>
    {units.map((unit) => (
      <li key={unit.id}>
        <Button kind="link" onClick={() => onSelect(unit.id)}>
          {unit.name}
        </Button>
      </li>
    ))}
  </ul>
);

const ReadOnlyFields = ({ form, units }: { form: UnitForm; units: readonly Unit[] }) => {
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name;
  const days = [
    form.validFrom === '' ? undefined : words.since(showDay(form.validFrom)),
    form.validTo === '' ? undefined : words.until(showDay(form.validTo)),
  ].filter((part) => part !== undefined);
  return (
    <dl className={styles.facts}>
      <dt>{words.shortName}</dt>
      <dd>{form.shortName}</dd>
      <dt>{words.parent}</dt>
      <dd>{nameOf(form.parentId) ?? words.noParent}</dd>
      <dt>{words.validity}</dt>
      <dd>{days.length > 0 ? days.join(', ') : words.always}</dd>
      <dt>{words.successor}</dt>
      <dd>{nameOf(form.successorId) ?? words.noSuccessor}</dd>
    </dl>
  );
};

export type NewUnitPaneProps = {
  readonly parent: Unit | undefined;
  readonly isOffice: boolean;
  readonly units: readonly Unit[];
  readonly onDone: (unitId: Id) => void;
  readonly onClose: () => void;
};

/** A unit or an office to be added; several in a row without leaving the keyboard. */
export const NewUnitPane = ({ parent, isOffice, units, onDone, onClose }: NewUnitPaneProps) => {
  const [form, setForm] = useState<UnitForm>(() => emptyForm(parent, isOffice, units));
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<string>();
  const save = useMutation({
    mutationFn: (_next: 'more' | 'done') => registerUnit(form),
    onSuccess: async ({ unitId }, next) => {
      await queryClient.invalidateQueries(unitsQuery);
      if (next === 'done') return onDone(unitId);
      setSaved(form.name);
      setForm({ ...form, name: '', shortName: '', successorId: '' });
      setRound(round + 1);
    },
  });
  const title =
    parent === undefined
      ? words.newTitle
      : isOffice
        ? words.addOfficeTo(parent.name)
        : words.addUnder(parent.name);
  return (
    <Pane
      head={
        <div className={styles.paneHead}>
          <h2>{title}</h2>
        </div>
      }
      foot={
        <>
          <Button kind="primary" busy={save.isPending} onClick={() => save.mutate('done')}>
            {words.saveNew}
          </Button>
          <Button busy={save.isPending} onClick={() => save.mutate('more')}>
            {words.saveNewAndNext}
          </Button>
          <Button onClick={onClose}>{words.cancelNew}</Button>
        </>
      }
    >
      <PanePart>
        <form
          key={round}
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate('more');
          }}
        >
          {saved !== undefined && <p role="status">{words.saved(saved)}</p>}
          <UnitFields form={form} onChange={setForm} units={units} error={save.error} autoFocus />
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </form>
      </PanePart>
    </Pane>
  );
};

/** The kind of its youngest sibling is the best guess. */
const emptyForm = (parent: Unit | undefined, isOffice: boolean, units: readonly Unit[]): UnitForm => {
  const sibling = units.findLast(({ parentId, kind }) => parentId === parent?.id && kind !== 'office');
  return {
    parentId: parent?.id ?? '',
    kind: isOffice ? 'office' : (sibling?.kind ?? 'department'),
    name: '',
    shortName: '',
    validFrom: '',
    validTo: '',
    successorId: '',
  };
};
