import type { TeamReply } from '@parindex/contract';
import { type Id, type TeamDuty, type TeamMember, teamDuties } from '@parindex/domain';
import { staffWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import { queryClient } from '../../lib/query.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, Select, Skeleton, State, TextField } from '../../ui/index.ts';
import styles from './staff.module.css';
import { setTeam, teamDecisionAddress, teamQuery } from './staff-calls.ts';

/** The self-assessment team of a unit in a round: its members, their tasks, the draft decision that sets it up. */
export const TeamPart = ({ roundId, unitId }: { roundId: Id; unitId: Id }) => {
  const { data, error } = useQuery(teamQuery(roundId, unitId));
  if (data === undefined) return error ? <ActProblems error={error} /> : <Skeleton rows={6} />;
  return <TeamForm key={data.version} team={data} roundId={roundId} unitId={unitId} />;
};

const nobody: TeamMember = { name: '', position: '', duty: 'member', task: '' };

const TeamForm = ({ team, roundId, unitId }: { team: TeamReply; roundId: Id; unitId: Id }) => {
  const [members, setMembers] = useState(team.members);
  const readOnly = !isAllowed('team.set', team.may);
  const save = useMutation({
    mutationFn: () => setTeam(roundId, unitId, team.version, members),
    onSuccess: () => queryClient.invalidateQueries(teamQuery(roundId, unitId)),
  });
  const put = (index: number, change: Partial<TeamMember>) =>
    setMembers(members.map((member, at) => (at === index ? { ...member, ...change } : member)));
  const changed = JSON.stringify(members) !== JSON.stringify(team.members);
  const shownAt = members.map((_, index) => `members.${index}.name`);
  return (
    <>
      <p className={styles.hint}>{words.teamText}</p>
      {members.length === 0 && <p>{words.teamNone}</p>}
      <fieldset className={styles.members} disabled={readOnly}>
        {members.map((member, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a member has no other identity than its place
          <div key={index} className={styles.member}>
            <TextField
              label={words.teamName}
              value={member.name}
              onChange={(name) => put(index, { name })}
              error={sentenceAt(save.error, `members.${index}.name`)}
            />
            <TextField
              label={words.teamPosition}
              value={member.position}
              onChange={(position) => put(index, { position })}
            />
            <Select
              label={words.teamDuty}
              value={member.duty}
              onChange={(duty) => put(index, { duty: duty as TeamDuty })}
              choices={teamDuties.map((duty) => ({ value: duty, label: words.teamDuties[duty] }))}
            />
            <TextField
              label={words.teamTask}
              placeholder={words.teamTaskHint}
              value={member.task}
              onChange={(task) => put(index, { task })}
            />
            {!readOnly && (
              <Button
                kind="link"
                aria-label={words.teamDrop(member.name)}
                onClick={() => setMembers(members.filter((_, at) => at !== index))}
              >
                {words.drop}
              </Button>
            )}
          </div>
        ))}
      </fieldset>
      <ActProblems error={save.error} shownAt={shownAt} />
      <div className={styles.acts}>
        {!readOnly && (
          <>
            <Button
              kind="primary"
              busy={save.isPending}
              blockedBecause={changed ? undefined : words.noChange}
              onClick={() => save.mutate()}
            >
              {words.teamSave}
            </Button>
            <Button onClick={() => setMembers([...members, nobody])}>{words.teamAdd}</Button>
            {team.proposed.length > 0 && members.length === 0 && (
              <Button onClick={() => setMembers(team.proposed)}>{words.teamPropose}</Button>
            )}
          </>
        )}
        {isAllowed('team.decision', team.may) && (
          <a className={styles.link} href={teamDecisionAddress(roundId, unitId)} download>
            {words.teamDecision}
          </a>
        )}
        {team.version > 0 && !changed && <State state="accepted">{words.teamSaved}</State>}
      </div>
    </>
  );
};
