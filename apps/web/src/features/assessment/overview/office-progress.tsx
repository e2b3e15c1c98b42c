import type { OverviewReply } from '@parindex/contract';
import { stateWords, taskWords, submissionWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../lib/api.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { ActProblems, Button, Notice, StackedBar, State } from '../../../ui/index.ts';
import { reloadSheet, type SheetPlace, sheetPath } from '../data/sheet-query.ts';
import styles from './overview.module.css';

type Office = OverviewReply['offices'][number];

/** How far each office is, in a bar whose length follows its number of items; the coordinator may remind it. */
export const OfficeProgress = ({ overview, place }: { overview: OverviewReply; place: SheetPlace }) => {
  const { sheet } = overview;
  const { posts } = useWorkplace();
  const [said, setSaid] = useState<string>();
  const remind = useMutation({
    mutationFn: ({ officeId }: { officeId: string; name: string }) =>
      api.post<{ mailed: number }>(`${sheetPath(place)}/remind`, { officeId }),
    onSuccess: ({ mailed }, { name }) => {
      setSaid(words.reminded(name, mailed));
      return reloadSheet(place);
    },
  });
  const remindAll = useMutation({
    mutationFn: async (offices: readonly Office[]) => {
      for (const { officeId } of offices) await api.post(`${sheetPath(place)}/remind`, { officeId });
      return offices.length;
    },
    onSuccess: (count) => setSaid(words.remindedAll(count)),
    onSettled: () => reloadSheet(place),
  });
  const shown = overview.offices.filter((office) => totalOf(office) > 0);
  const own = new Set(posts.flatMap(({ officeId }) => officeId ?? []));
  const open = shown.filter((office) => doneOf(office) < totalOf(office) && !own.has(office.officeId));
  const whole = Math.max(...shown.map(totalOf), 1);
  return (
    <section className={styles.part} aria-label={words.offices}>
      <header className={styles.head}>
        <h2>{words.offices}</h2>
        {open.length > 1 && sheet.may.includes('office.remind') && (
          <Button kind="link" size="small" busy={remindAll.isPending} onClick={() => remindAll.mutate(open)}>
            {words.remindAll(open.length)}
          </Button>
        )}
      </header>
      <table className={styles.offices}>
        <thead>
          <tr>
            <th scope="col">{words.office}</th>
            <th scope="col">{words.byState}</th>
            <th scope="col" className={styles.end}>
              {words.done}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((office) => {
            const name = sheet.offices.find(({ id }) => id === office.officeId)?.shortName ?? '';
            const { done, total } = { done: doneOf(office), total: totalOf(office) };
            return (
              <tr key={office.officeId}>
                <th scope="row">{name}</th>
                <td>
                  <StackedBar parts={partsOf(office)} whole={whole} label={labelOf(office)} />
                </td>
                <td className={styles.end}>
                  {done}/{total}
                </td>
                <td className={styles.end}>
                  {open.includes(office) && sheet.may.includes('office.remind') && (
                    <Button
                      kind="link"
                      size="small"
                      busy={remind.isPending && remind.variables.officeId === office.officeId}
                      onClick={() => remind.mutate({ officeId: office.officeId, name })}
                    >
                      {taskWords.remindTimes((office.reminders ?? 0) + 1)}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.legend}>
        {legend
          .map((entry) => ({ ...entry, count: sum(shown, entry.counted) }))
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <State key={state} state={state}>{`${stateWords[state]} ${count}`}</State>
          ))}
      </p>
      {said !== undefined && <Notice tone="ok">{said}</Notice>}
      <ActProblems error={remind.error ?? remindAll.error} />
    </section>
  );
};

const legend = [
  { state: 'accepted', counted: 'accepted' },
  { state: 'sent', counted: 'handed-in' },
  { state: 'started', counted: 'in-progress' },
  { state: 'returned', counted: 'returned' },
  { state: 'revised', counted: 'to-review' },
  { state: 'untouched', counted: 'not-started' },
] as const;

const totalOf = ({ counts }: Office) => Object.values(counts).reduce((all, count) => all + count, 0);
const doneOf = ({ counts }: Office) => counts.accepted + counts['handed-in'];
const sum = (offices: readonly Office[], state: keyof Office['counts']) =>
  offices.reduce((all, { counts }) => all + counts[state], 0);

const partsOf = ({ counts }: Office) => [
  { key: 'accepted', amount: counts.accepted, tone: 'ok' as const },
  { key: 'sent', amount: counts['handed-in'], tone: 'accent' as const },
  { key: 'started', amount: counts['in-progress'], tone: 'accent-light' as const },
  { key: 'returned', amount: counts.returned + counts['to-review'], tone: 'warn' as const },
  { key: 'untouched', amount: counts['not-started'], tone: 'open' as const },
];

const labelOf = ({ counts }: Office) =>
  [
    `${stateWords.accepted} ${counts.accepted}`,
    `${stateWords.sent} ${counts['handed-in']}`,
    `${stateWords.started} ${counts['in-progress']}`,
    `${stateWords.returned} ${counts.returned}`,
    ...(counts['to-review'] > 0 ? [`${stateWords.revised} ${counts['to-review']}`] : []),
    `${stateWords.untouched} ${counts['not-started']}`,
  ].join(', ');
