import type { Id } from '@parindex/domain';
import { staffWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { ActProblems, PageFrame, Skeleton, Tabs } from '../../ui/index.ts';
import { DelegationPart } from './delegation-part.tsx';
import { HandOverPart } from './hand-over-part.tsx';
import { PostsPart } from './posts-part.tsx';
import styles from './staff.module.css';
import { staffQuery } from './staff-calls.ts';
import { TeamPart } from './team-part.tsx';

export const staffTabs = ['posts', 'delegation', 'handOver', 'team'] as const;
export type StaffTab = (typeof staffTabs)[number];

/** Who does what for the sheet of a unit, and since when: posts, delegations, hand-over, the self-assessment team. */
export const StaffScreen = ({
  unitId,
  roundId,
  tab,
  onTab,
}: {
  unitId: Id;
  /** The round of the team; none where the unit is in no round. */
  roundId: Id | undefined;
  tab: StaffTab;
  onTab: (tab: StaffTab) => void;
}) => {
  const { data, error } = useQuery(staffQuery(unitId));
  if (data === undefined) return error ? <ActProblems error={error} /> : <Skeleton rows={12} />;
  return (
    <PageFrame title={words.title} note={data.unit.name}>
      <Tabs
        label={words.sections}
        tabs={staffTabs.map((key) => ({ key, label: words.tabs[key] }))}
        selected={tab}
        onSelect={(key) => onTab(staffTabs.find((one) => one === key) ?? 'posts')}
      >
        <div className={styles.part}>
          {tab === 'posts' && <PostsPart staff={data} />}
          {tab === 'delegation' && <DelegationPart staff={data} />}
          {tab === 'handOver' && <HandOverPart staff={data} />}
          {tab === 'team' &&
            (roundId === undefined ? (
              <p>{words.notMember}</p>
            ) : (
              <TeamPart key={`${roundId}:${unitId}`} roundId={roundId} unitId={unitId} />
            ))}
        </div>
      </Tabs>
    </PageFrame>
  );
};
