import { verbs } from '@parindex/domain';
import { verbWords, auditWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { compareVietnamese } from '../../lib/search.ts';
import { useSession } from '../../lib/session.ts';
import { Button, Combobox, DateField } from '../../ui/index.ts';
import styles from './audit.module.css';
import { type AuditFilter, actorsQuery, placesQuery } from './audit-calls.ts';

const verbChoices = verbs
  .map((verb) => ({ value: verb, label: verbWords[verb] }))
  .toSorted((one, other) => compareVietnamese(one.label, other.label));

export type AuditFiltersProps = {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
};

/** Who, what, where, when: one line of filters; what is not set lets everything through. */
export const AuditFilters = ({ filter, onFilter }: AuditFiltersProps) => {
  const { rounds } = useSession();
  const people = useQuery(actorsQuery);
  const places = useQuery(placesQuery);
  const personChoices = useMemo(
    () =>
      (people.data?.people ?? []).map(({ id, fullName, username }) => ({
        value: id,
        label: fullName,
        note: username,
      })),
    [people.data],
  );
  const unitChoices = useMemo(
    () =>
      (places.data?.units ?? [])
        .filter(({ kind }) => kind !== 'office')
        .map(({ id, name }) => ({ value: id, label: name }))
        .toSorted((one, other) => compareVietnamese(one.label, other.label)),
    [places.data],
  );
  const set = (key: keyof AuditFilter, value: string) => {
    const { [key]: _old, ...others } = filter;
    onFilter(value === '' ? others : { ...others, [key]: value });
  };
  return (
    <div className={styles.filters}>
      <Combobox
        label={words.who}
        placeholder={words.anyone}
        value={filter.personId ?? ''}
        onChange={(value) => set('personId', value)}
        choices={personChoices}
      />
      <Combobox
        label={words.act}
        placeholder={words.anyAct}
        value={filter.verb ?? ''}
        onChange={(value) => set('verb', value)}
        choices={verbChoices}
      />
      <Combobox
        label={words.where}
        placeholder={words.anyUnit}
        value={filter.unitId ?? ''}
        onChange={(value) => set('unitId', value)}
        choices={unitChoices}
      />
      <Combobox
        label={words.round}
        placeholder={words.anyRound}
        value={filter.roundId ?? ''}
        onChange={(value) => set('roundId', value)}
        choices={rounds.map(({ id, title, year }) => ({ value: id, label: title, note: String(year) }))}
      />
      <DateField label={words.from} value={filter.from ?? ''} onChange={(value) => set('from', value)} />
      <DateField label={words.to} value={filter.to ?? ''} onChange={(value) => set('to', value)} />
      {Object.keys(filter).length > 0 && <Button onClick={() => onFilter({})}>{words.clear}</Button>}
    </div>
  );
};
