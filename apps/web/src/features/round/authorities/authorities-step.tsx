import type { RoundReply } from '@parindex/contract';
import type { Unit } from '@parindex/domain';
import { roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { sentenceAt } from '../../../lib/refusal.ts';
import { compareVietnamese } from '../../../lib/search.ts';
import { Combobox } from '../../../ui/index.ts';
import styles from '../round.module.css';
import { type AuthorityForm, refreshRound, setAuthorities } from '../round-calls.ts';
import { StepFoot } from '../step-foot.tsx';
import { useDraft } from '../use-draft.ts';
import own from './authorities.module.css';
import {
  deadlocksOf,
  namedAuthorities,
  possibleAuthorities,
  proposedAuthorities,
  withAuthority,
} from './authority-rows.ts';

/** Step 3: which unit stands for each authority of the sets, and who stands in for units that would appraise themselves. */
export const AuthoritiesStep = ({ round, units }: { round: RoundReply; units: readonly Unit[] }) => {
  const readOnly = !isAllowed('round.update', round.may);
  const named = useMemo(() => namedAuthorities(round), [round]);
  const draft = useDraft<readonly AuthorityForm[]>(round.authorities);
  // what was matched by name is shown at once, and saved with the rest
  const rows = useMemo(() => proposedAuthorities(named, draft.value, units), [named, draft.value, units]);
  const proposes = !draft.dirty && rows.length > draft.value.length;
  const save = useMutation({
    mutationFn: () => setAuthorities(round.id, { version: round.version, authorities: rows }),
    onSuccess: () => refreshRound(round.id),
  });
  const deadlocks = deadlocksOf(round, rows);
  const choices = useMemo(
    () =>
      possibleAuthorities(units)
        .toSorted((one, other) => compareVietnamese(one.name, other.name))
        .map(({ id, name }) => ({ value: id, label: name })),
    [units],
  );
  const chosen = (code: string, ratedUnitId?: string) =>
    rows.find((row) => row.code === code && row.ratedUnitId === ratedUnitId)?.authorityId ?? '';
  const isProposed = (code: string) => draft.value.every((row) => row.code !== code) && chosen(code) !== '';
  const choose = (code: string, ratedUnitId: string | undefined, authorityId: string) =>
    draft.set(withAuthority(rows, code, ratedUnitId, authorityId));
  const errorOf = (code: string, ratedUnitId?: string) => {
    const index = rows.findIndex((row) => row.code === code && row.ratedUnitId === ratedUnitId);
    return sentenceAt(save.error, `authorities.${index}.authorityId`);
  };
  if (named.length === 0) return <p className={styles.hint}>{words.noCodes}</p>;
  return (
    <div className={styles.step}>
      <section className={styles.part}>
        <p className={styles.hint}>{words.authoritiesText}</p>
        <fieldset className={own.rows} disabled={readOnly}>
          {named.map(({ code, items }) => (
            <div key={code} className={own.row}>
              <span>
                <strong>{code === '' ? words.noCode : code}</strong>
                <small>
                  {words.authorityItems} {items.join(', ')}
                </small>
              </span>
              <Combobox
                label={`${words.authorityUnit}: ${code === '' ? words.noCode : code}`}
                labelHidden
                placeholder={words.chooseUnit}
                value={chosen(code)}
                onChange={(id) => choose(code, undefined, id)}
                hint={isProposed(code) ? words.proposed : undefined}
                error={errorOf(code)}
                choices={choices}
              />
            </div>
          ))}
        </fieldset>
        {deadlocks.length > 0 && (
          <>
            <div>
              <h3>{words.substitutes}</h3>
              <p className={styles.hint}>{words.substitutesText}</p>
            </div>
            <fieldset className={own.rows} disabled={readOnly}>
              {deadlocks.map(({ unitId, name, code, items }) => (
                <div key={`${unitId}-${code}`} className={own.row}>
                  <span>
                    <strong>{name}</strong>
                    <small>
                      {words.authorityItems} {items.join(', ')}
                    </small>
                  </span>
                  <Combobox
                    label={words.substituteFor(name, code)}
                    labelHidden
                    placeholder={words.chooseUnit}
                    value={chosen(code, unitId)}
                    onChange={(id) => choose(code, unitId, id)}
                    error={errorOf(code, unitId)}
                    choices={choices.filter(({ value }) => value !== unitId)}
                  />
                </div>
              ))}
            </fieldset>
          </>
        )}
        {!readOnly && (
          <StepFoot
            draft={{ ...draft, dirty: draft.dirty || proposes }}
            save={save}
            onSave={() => save.mutate()}
            label={words.saveAuthorities}
            shownAt={rows.map((_, index) => `authorities.${index}.authorityId`)}
          />
        )}
      </section>
    </div>
  );
};
