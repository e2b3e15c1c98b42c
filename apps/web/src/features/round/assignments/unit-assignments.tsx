import type { AssignmentsReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { roundWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { queryClient } from '../../../lib/query.ts';
import {
  ActProblems,
  Button,
  ChipStrip,
  Select,
  Skeleton,
  State,
  Table,
  type TableColumn,
} from '../../../ui/index.ts';
import styles from '../round.module.css';
import {
  type AssignmentForm,
  assignItems,
  assignmentsQuery,
  fillAssignments,
  refreshRound,
} from '../round-calls.ts';
import own from './assignments.module.css';
import { MoveForm } from './move-form.tsx';
import { Supporting } from './supporting.tsx';

type Row = AssignmentsReply['items'][number];

/** The items of one unit with the offices in charge; every change is saved at once. */
export const UnitAssignments = ({ roundId, unitId }: { roundId: Id; unitId: Id }) => {
  const query = assignmentsQuery(roundId, unitId);
  const { data, error } = useQuery(query);
  const [shownRows, setShownRows] = useState('all');
  const [moving, setMoving] = useState(false);
  const assign = useMutation({
    mutationFn: (form: AssignmentForm) => assignItems(roundId, unitId, [form]),
    onMutate: (form) =>
      queryClient.setQueryData(query.queryKey, (old) =>
        old === undefined
          ? old
          : {
              ...old,
              items: old.items.map((row) => (row.itemId === form.itemId ? { ...row, ...form } : row)),
            },
      ),
    onSettled: () => refreshRound(roundId),
  });
  const fill = useMutation({
    mutationFn: () => fillAssignments(roundId, unitId),
    onSuccess: () => refreshRound(roundId),
  });
  if (data === undefined) return error ? <ActProblems error={error} /> : <Skeleton rows={8} />;
  const { offices, items } = data;
  const readOnly = !isAllowed('round.assign', data.may);
  const open = items.filter(({ officeId, exempt }) => officeId === undefined && exempt === undefined);
  const hasOffices = offices.some(({ id }) => id !== unitId);
  const give = (row: Row, change: Partial<Pick<AssignmentForm, 'officeId' | 'supportingOfficeIds'>>) => {
    const officeId = change.officeId ?? row.officeId;
    if (officeId === undefined) return;
    assign.mutate({
      itemId: row.itemId,
      officeId,
      supportingOfficeIds: (change.supportingOfficeIds ?? row.supportingOfficeIds).filter(
        (id) => id !== officeId,
      ),
    });
  };
  const columns: readonly TableColumn<Row>[] = [
    { key: 'code', header: words.itemCode, width: 60, cell: ({ code }) => code, text: ({ code }) => code },
    {
      key: 'name',
      header: words.itemName,
      cell: ({ name }) => (
        <span className={styles.line} title={name}>
          {name}
        </span>
      ),
      text: ({ name }) => name,
    },
    {
      key: 'lead',
      header: words.lead,
      width: 210,
      cell: (row) => (
        <Lead
          row={row}
          offices={offices}
          readOnly={readOnly}
          onGive={(officeId) => give(row, { officeId })}
        />
      ),
    },
    {
      key: 'supporting',
      header: words.supporting,
      width: 170,
      hideUnder: 620,
      cell: (row) =>
        row.officeId === undefined ? null : (
          <Supporting
            code={row.code}
            offices={offices.filter(({ id }) => id !== row.officeId)}
            picked={row.supportingOfficeIds}
            onPick={(supportingOfficeIds) => give(row, { supportingOfficeIds })}
            readOnly={readOnly}
          />
        ),
    },
  ];
  return (
    <>
      <div className={styles.acts}>
        <ChipStrip
          label={words.assigned}
          selected={shownRows}
          onSelect={setShownRows}
          chips={[
            { key: 'all', label: words.allItems, count: items.length },
            { key: 'open', label: words.onlyOpen, count: open.length },
          ]}
        />
        {!readOnly && hasOffices && (
          <>
            <Button busy={fill.isPending} onClick={() => fill.mutate()}>
              {words.fill}
            </Button>
            <Button aria-expanded={moving} onClick={() => setMoving(!moving)}>
              {words.move}
            </Button>
          </>
        )}
        {fill.data !== undefined && <State state="accepted">{words.filled(fill.data.filled)}</State>}
      </div>
      {!hasOffices && <p className={styles.hint}>{words.noOffices}</p>}
      {moving && <MoveForm roundId={roundId} assignments={data} />}
      <ActProblems error={assign.error ?? fill.error} />
      <div className={own.table}>
        <Table
          label={words.assignmentsOf(data.unit.name)}
          noun={words.items}
          rows={shownRows === 'open' ? open : items}
          rowKey={({ itemId }) => itemId}
          rowHeight={34}
          columns={columns}
          plain
        />
      </div>
    </>
  );
};

type LeadProps = {
  readonly row: Row;
  readonly offices: AssignmentsReply['offices'];
  readonly readOnly: boolean;
  readonly onGive: (officeId: Id) => void;
};

const Lead = ({ row, offices, readOnly, onGive }: LeadProps) => {
  if (row.exempt !== undefined)
    return (
      <State state="exempt">
        <span title={row.exempt}>{words.exempt}</span>
      </State>
    );
  if (readOnly) return <>{offices.find(({ id }) => id === row.officeId)?.shortName ?? words.noLead}</>;
  const suggestion = row.officeId === undefined && row.suggested !== undefined;
  return (
    <span title={suggestion ? words.suggested(row.suggested ?? '') : undefined}>
      <Select
        label={words.leadOf(row.code)}
        labelHidden
        value={row.officeId ?? ''}
        onChange={onGive}
        placeholder={suggestion ? `${words.noLead} (${row.suggested})` : words.noLead}
        required
        choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </span>
  );
};
