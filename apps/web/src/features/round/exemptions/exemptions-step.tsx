import type { RoundReply } from '@parindex/contract';
import type { Exemption } from '@parindex/domain';
import { roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { sentenceAt } from '../../../lib/refusal.ts';
import {
  ActProblems,
  Button,
  Select,
  Table,
  type TableColumn,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { PickList } from '../pick-list.tsx';
import styles from '../round.module.css';
import { exemptItems, liftExemptions, refreshRound } from '../round-calls.ts';
import own from './exemptions.module.css';

type Row = Exemption & { readonly code: string; readonly itemName: string; readonly unitName: string };

/** Step 5: items that leave a unit's maximum, with the reason that is printed. */
export const ExemptionsStep = ({ round }: { round: RoundReply }) => {
  const mayExempt = isAllowed('round.exempt', round.may);
  const [groupId, setGroupId] = useState(round.groups[0]?.id);
  const [items, setItems] = useState<ReadonlySet<string>>(new Set());
  const [units, setUnits] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const group = round.groups.find(({ id }) => id === groupId) ?? round.groups[0];
  const set = round.sets.find(({ versionId }) => versionId === group?.indexSetVersionId);
  const rows = useMemo(() => rowsOf(round), [round]);
  const exempt = useMutation({
    mutationFn: () =>
      exemptItems(round.id, {
        reason,
        exemptions: [...units].flatMap((unitId) => [...items].map((itemId) => ({ unitId, itemId }))),
      }),
    onSuccess: () => {
      setItems(new Set());
      setUnits(new Set());
      setReason('');
      return refreshRound(round.id);
    },
  });
  const isEmpty = items.size === 0 || units.size === 0;
  return (
    <div className={styles.step}>
      <section className={styles.part}>
        <h3>{words.exemptions}</h3>
        <Exempted round={round} rows={rows} mayLift={mayExempt} />
      </section>
      {mayExempt && group !== undefined && (
        <section className={styles.part}>
          <p className={styles.hint}>{words.exemptionsText}</p>
          {round.groups.length > 1 && (
            <Select
              label={words.group}
              value={group.id}
              onChange={(id) => {
                setGroupId(id);
                setItems(new Set());
                setUnits(new Set());
              }}
              choices={round.groups.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <div className={own.picks}>
            <PickList
              label={words.exemptItems}
              noun={words.items}
              choices={(set?.items ?? []).map(({ id, code, name }) => ({
                key: id,
                label: `${code} ${name}`,
              }))}
              picked={items}
              onPick={setItems}
            />
            <PickList
              label={words.exemptUnits}
              noun={words.unitNoun}
              choices={group.units.map(({ unitId, name }) => ({ key: unitId, label: name }))}
              picked={units}
              onPick={setUnits}
            />
          </div>
          <TextArea
            label={words.reason}
            hint={words.exemptReasonHint}
            value={reason}
            onChange={setReason}
            rows={2}
            error={sentenceAt(exempt.error, 'reason')}
          />
          <ActProblems error={exempt.error} shownAt={['reason']} />
          <div className={styles.acts}>
            <Button
              kind="primary"
              busy={exempt.isPending}
              onClick={() => exempt.mutate()}
              blockedBecause={isEmpty ? words.exemptNeeds : undefined}
            >
              {words.exemptAct(items.size, units.size)}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
};

type ExemptedProps = { readonly round: RoundReply; readonly rows: readonly Row[]; readonly mayLift: boolean };

const Exempted = ({ round, rows, mayLift }: ExemptedProps) => {
  const [lifting, setLifting] = useState<Row>();
  const [reason, setReason] = useState('');
  const lift = useMutation({
    mutationFn: (row: Row) =>
      liftExemptions(round.id, { exemptions: [{ unitId: row.unitId, itemId: row.itemId }], reason }),
    onSuccess: () => {
      setLifting(undefined);
      setReason('');
      return refreshRound(round.id);
    },
  });
  const columns: readonly TableColumn<Row>[] = [
    { key: 'code', header: words.itemCode, width: 60, cell: ({ code }) => code, text: ({ code }) => code },
    {
      key: 'item',
      header: words.itemName,
      hideUnder: 560,
      cell: ({ itemName }) => <span className={styles.line}>{itemName}</span>,
      text: ({ itemName }) => itemName,
    },
    {
      key: 'unit',
      header: words.unit,
      width: 160,
      cell: ({ unitName }) => unitName,
      text: ({ unitName }) => unitName,
    },
    {
      key: 'reason',
      header: words.reason,
      cell: ({ reason: why }) => (
        <span className={styles.line} title={why}>
          {why}
        </span>
      ),
      text: ({ reason: why }) => why,
    },
    {
      key: 'lift',
      header: '',
      width: 96,
      align: 'end',
      cell: (row) =>
        mayLift ? (
          <Button
            kind="link"
            aria-label={words.liftOf(row.code, row.unitName)}
            onClick={() => (round.state === 'preparing' ? lift.mutate(row) : setLifting(row))}
          >
            {words.lift}
          </Button>
        ) : null,
    },
  ];
  if (rows.length === 0) return <p className={styles.hint}>{words.noExemptions}</p>;
  return (
    <>
      <Table
        label={words.exemptions}
        noun={words.items}
        rows={rows}
        rowKey={({ unitId, itemId }) => `${unitId}-${itemId}`}
        columns={columns}
        plain={rows.length <= 12}
      />
      {lifting !== undefined && (
        <form
          className={styles.acts}
          onSubmit={(event) => {
            event.preventDefault();
            lift.mutate(lifting);
          }}
        >
          <TextField
            label={`${words.liftOf(lifting.code, lifting.unitName)}. ${words.liftReason}`}
            value={reason}
            onChange={setReason}
            error={sentenceAt(lift.error, 'reason')}
            autoFocus
          />
          <Button type="submit" busy={lift.isPending}>
            {words.lift}
          </Button>
          <Button onClick={() => setLifting(undefined)}>{words.cancel}</Button>
        </form>
      )}
      <ActProblems error={lift.error} shownAt={['reason']} />
    </>
  );
};

const rowsOf = (round: RoundReply): readonly Row[] => {
  const items = new Map(round.sets.flatMap((set) => set.items.map((item) => [item.id, item])));
  const units = new Map(round.groups.flatMap((group) => group.units.map((unit) => [unit.unitId, unit])));
  return round.exemptions.map((one) => ({
    ...one,
    code: items.get(one.itemId)?.code ?? '',
    itemName: items.get(one.itemId)?.name ?? '',
    unitName: units.get(one.unitId)?.name ?? '',
  }));
};
