import type { ReadinessReply, RoundReply } from '@parindex/contract';
import { roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { ActProblems, Button, State, Table, type TableColumn } from '../../../ui/index.ts';
import styles from '../round.module.css';
import { fillAssignments, refreshRound } from '../round-calls.ts';
import own from './assignments.module.css';
import { UnitAssignments } from './unit-assignments.tsx';

export type AssignmentsStepProps = {
  readonly round: RoundReply;
  readonly readiness: ReadinessReply | undefined;
};

type Row = { readonly unitId: string; readonly name: string; readonly assigned: number; readonly of: number };

/** Step 4: how far each unit's items are given to offices, and the items of the chosen one. */
export const AssignmentsStep = ({ round, readiness }: AssignmentsStepProps) => {
  const [unitId, setUnitId] = useState<string>();
  const mayAssign = isAllowed('round.assign', round.may);
  const fill = useMutation({
    mutationFn: () => fillAssignments(round.id),
    onSuccess: () => refreshRound(round.id),
  });
  const counts = new Map((readiness?.assigned ?? []).map((row) => [row.unitId, row]));
  const rows: readonly Row[] = round.groups.flatMap((group) =>
    group.units.map(({ unitId: id, name }) => ({
      unitId: id,
      name,
      assigned: counts.get(id)?.assigned ?? 0,
      of: counts.get(id)?.of ?? 0,
    })),
  );
  const present =
    rows.find((row) => row.unitId === unitId) ?? rows.find((row) => row.assigned < row.of) ?? rows[0];
  return (
    <div className={styles.step}>
      <section className={styles.part}>
        <p className={styles.hint}>{words.assignmentsText}</p>
        {mayAssign && (
          <div className={styles.acts}>
            <Button busy={fill.isPending} onClick={() => fill.mutate()}>
              {words.fill}
            </Button>
            {fill.data !== undefined && <State state="accepted">{words.filled(fill.data.filled)}</State>}
          </div>
        )}
        <ActProblems error={fill.error} />
        <div className={own.units}>
          <Table
            label={words.unit}
            noun={words.unitNoun}
            rows={rows}
            rowKey={(row) => row.unitId}
            columns={columns}
            selected={present?.unitId}
            onSelect={setUnitId}
            plain={rows.length <= 12}
          />
        </div>
      </section>
      {present !== undefined && (
        <section className={styles.part}>
          <h3>{words.assignmentsOf(present.name)}</h3>
          <UnitAssignments key={present.unitId} roundId={round.id} unitId={present.unitId} />
        </section>
      )}
    </div>
  );
};

const columns: readonly TableColumn<Row>[] = [
  {
    key: 'name',
    header: words.unit,
    cell: ({ name }) => <span className={styles.line}>{name}</span>,
    text: ({ name }) => name,
  },
  {
    key: 'assigned',
    header: words.assigned,
    width: 120,
    align: 'end',
    sort: (one, other) => one.assigned - one.of - (other.assigned - other.of),
    cell: ({ assigned, of }) => (
      <State state={assigned === of ? 'accepted' : 'explain'}>{words.assignedOf(assigned, of)}</State>
    ),
  },
];
