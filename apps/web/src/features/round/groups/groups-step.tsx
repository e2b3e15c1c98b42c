import type { RoundReply } from '@parindex/contract';
import type { Unit } from '@parindex/domain';
import { roundWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dayOf } from '../../../lib/format.ts';
import { isAllowed } from '../../../lib/may.tsx';
import { Button } from '../../../ui/index.ts';
import { RevisionOffer } from '../revision/revision-offer.tsx';
import styles from '../round.module.css';
import { type GroupForm, refreshRound, setGroups, setsQuery } from '../round-calls.ts';
import { StepFoot } from '../step-foot.tsx';
import { useDraft } from '../use-draft.ts';
import { GroupCard, type SetChoice } from './group-card.tsx';
import { freeUnits } from './group-units.ts';
import { RoundFacts } from './round-facts.tsx';

/** Step 1: what the round is called, its groups, the set and the units of each. */
export const GroupsStep = ({ round, units }: { round: RoundReply; units: readonly Unit[] }) => {
  const readOnly = !isAllowed('round.update', round.may);
  const draft = useDraft<readonly GroupForm[]>(
    round.groups.map(({ id, name, indexSetVersionId, units: members }) => ({
      id,
      name,
      indexSetVersionId,
      units: members.map(({ unitId, ranked }) => ({ unitId, ranked })),
    })),
  );
  const groups = draft.value;
  const save = useMutation({
    mutationFn: (sent: readonly GroupForm[]) => setGroups(round.id, { version: round.version, groups: sent }),
    onSuccess: (_, sent) => {
      draft.adopt(sent);
      return refreshRound(round.id);
    },
  });
  const sets = useQuery(setsQuery);
  const choices = useMemo(() => setChoices(sets.data?.versions ?? [], round), [sets.data, round]);
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const free = useMemo(() => freeUnits(units, groups, dayOf(round.now)), [units, groups, round.now]);
  const shown = groups.flatMap((_, index) =>
    ['name', 'indexSetVersionId', 'units'].map((key) => `groups.${index}.${key}`),
  );
  const put = (index: number, group: GroupForm) =>
    draft.set(groups.map((one, at) => (at === index ? group : one)));
  return (
    <div className={styles.step}>
      <RoundFacts round={round} readOnly={readOnly} />
      <section className={styles.part}>
        <div>
          <h3>{words.groupsTitle}</h3>
          <p className={styles.hint}>{words.groupsText}</p>
        </div>
        {groups.length === 0 && <p>{words.noGroups}</p>}
        {groups.map((group, index) => (
          <GroupCard
            key={group.id ?? `new-${index.toString()}`}
            group={group}
            index={index}
            onChange={(next) => put(index, next)}
            onDrop={() => draft.set(groups.filter((_, at) => at !== index))}
            sets={choices}
            units={byId}
            free={free}
            error={save.error}
            readOnly={readOnly}
            setFixed={round.state !== 'preparing' && group.id !== undefined}
            below={<RevisionOfSaved round={round} groupId={group.id} />}
          />
        ))}
        {!readOnly && (
          <>
            <div className={styles.acts}>
              <Button onClick={() => draft.set([...groups, { name: '', indexSetVersionId: '', units: [] }])}>
                {words.addGroup}
              </Button>
            </div>
            <StepFoot
              draft={draft}
              save={save}
              onSave={() => save.mutate(groups)}
              label={words.saveGroups}
              shownAt={shown}
            />
          </>
        )}
      </section>
    </div>
  );
};

const RevisionOfSaved = ({ round, groupId }: { round: RoundReply; groupId: string | undefined }) => {
  const group = round.groups.find(({ id }) => id === groupId);
  return group === undefined ? null : <RevisionOffer round={round} group={group} />;
};

type Version = {
  readonly versionId: string;
  readonly title: string;
  readonly year: number;
  readonly version: number;
  readonly state: string;
};

/** Issued sets first; a draft may be chosen while the round is prepared, and blocks its start. */
const setChoices = (versions: readonly Version[], round: RoundReply): readonly SetChoice[] =>
  versions
    .filter(
      ({ state, versionId }) =>
        state === 'issued' ||
        round.state === 'preparing' ||
        round.sets.some((set) => set.versionId === versionId),
    )
    .toSorted((one, other) => Number(other.state === 'issued') - Number(one.state === 'issued'))
    .map(({ versionId, title, year, version, state }) => ({
      value: versionId,
      label: `${words.setLabel(title, year, version)}${state === 'issued' ? '' : ` (${words.draftMark})`}`,
    }));
