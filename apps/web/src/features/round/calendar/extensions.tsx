import type { RoundReply } from '@parindex/contract';
import { phaseWords, roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { showInstant } from '../../../lib/format.ts';
import { isAllowed } from '../../../lib/may.tsx';
import { sentenceAt } from '../../../lib/refusal.ts';
import { typedHour } from '../../../lib/typed.ts';
import { ActProblems, Button, Combobox, DateField, Select, TextArea, TextField } from '../../../ui/index.ts';
import styles from '../round.module.css';
import { extendPhase, refreshRound } from '../round-calls.ts';
import own from './calendar.module.css';

const empty = { unitId: '', phase: 'submission', day: '', hour: '17:00', reason: '', document: '' };
const shown = ['unitId', 'phase', 'closesAt', 'reason', 'document'];

/** Extensions: one unit, one phase, a later end, with a reason and the document that allows it. */
export const Extensions = ({ round }: { round: RoundReply }) => {
  const [form, setForm] = useState(empty);
  const units = useMemo(() => round.groups.flatMap((group) => group.units), [round.groups]);
  const nameOf = (unitId: string) => units.find((unit) => unit.unitId === unitId)?.name ?? '';
  const set = (change: Partial<typeof empty>) => setForm({ ...form, ...change });
  const extend = useMutation({
    mutationFn: () => {
      const { day, hour, ...body } = form;
      return extendPhase(round.id, { ...body, closesAt: `${day}T${typedHour(hour) ?? '17:00'}` });
    },
    onSuccess: async () => {
      setForm(empty);
      await refreshRound(round.id);
    },
  });
  return (
    <section className={styles.part}>
      <div>
        <h3>{words.extensions}</h3>
        <p className={styles.hint}>{words.extensionsText}</p>
      </div>
      {round.extensions.length === 0 ? (
        <p className={styles.hint}>{words.noExtensions}</p>
      ) : (
        <ul className={own.extensions}>
          {round.extensions.map((one) => (
            <li key={`${one.unitId}-${one.phase}-${one.closesAt}`}>
              <strong>{nameOf(one.unitId)}</strong>
              <span>
                {phaseWords[one.phase]} {words.until(showInstant(one.closesAt))}
              </span>
              <span className={styles.hint}>
                {one.document} · {one.reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isAllowed('round.extend', round.may) ? (
        <form
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault();
            extend.mutate();
          }}
        >
          <Combobox
            label={words.extensionUnit}
            value={form.unitId}
            onChange={(unitId) => set({ unitId })}
            choices={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            error={sentenceAt(extend.error, 'unitId')}
          />
          <Select
            label={words.extensionPhase}
            value={form.phase}
            onChange={(phase) => set({ phase })}
            choices={round.phases.map(({ name }) => ({ value: name, label: phaseWords[name] }))}
            error={sentenceAt(extend.error, 'phase')}
          />
          <span className={own.moment}>
            <DateField
              label={words.newClosing}
              value={form.day}
              year={round.year}
              onChange={(day) => set({ day })}
              error={sentenceAt(extend.error, 'closesAt')}
            />
            <TextField label={words.hour} value={form.hour} onChange={(hour) => set({ hour })} />
          </span>
          <TextField
            label={words.document}
            hint={words.documentHint}
            value={form.document}
            onChange={(document) => set({ document })}
            error={sentenceAt(extend.error, 'document')}
          />
          <div className={styles.wide}>
            <TextArea
              label={words.reason}
              value={form.reason}
              onChange={(reason) => set({ reason })}
              rows={2}
              error={sentenceAt(extend.error, 'reason')}
            />
          </div>
          <div className={styles.wide}>
            <ActProblems error={extend.error} shownAt={shown} />
            <Button type="submit" busy={extend.isPending}>
              {words.extend}
            </Button>
          </div>
        </form>
      ) : (
        round.state === 'preparing' && <p className={styles.hint}>{words.extendLater}</p>
      )}
    </section>
  );
};
