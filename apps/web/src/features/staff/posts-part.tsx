import type { StaffPostReply, StaffReply } from '@parindex/contract';
import { roleNames, showDay, staffWords as words } from '@parindex/text';
import { useState } from 'react';
import { DateField, Table, type TableColumn } from '../../ui/index.ts';
import { postsOn } from './posts-on.ts';
import styles from './staff.module.css';

/** Who held which post: on a day, or the whole history. */
export const PostsPart = ({ staff }: { staff: StaffReply }) => {
  const [day, setDay] = useState<string>(staff.today);
  const rows = postsOn(staff.posts, day === '' ? undefined : day);
  return (
    <>
      <div className={styles.pick}>
        <DateField label={words.asOf} value={day} onChange={setDay} hint={words.everythingHint} />
      </div>
      <PostTable posts={rows} />
    </>
  );
};

/** Posts with their days and what they rest on. */
export const PostTable = ({ posts }: { posts: readonly StaffPostReply[] }) =>
  posts.length === 0 ? (
    <p>{words.nobody}</p>
  ) : (
    <Table
      label={words.title}
      noun={words.noun}
      rows={posts}
      rowKey={({ id }) => id}
      columns={columns}
      plain={posts.length <= 15}
    />
  );

const columns: readonly TableColumn<StaffPostReply>[] = [
  {
    key: 'person',
    header: words.person,
    cell: ({ fullName, positionTitle }) => (
      <span className={styles.person}>
        {fullName}
        {positionTitle !== undefined && <span className={styles.hint}>{positionTitle}</span>}
      </span>
    ),
    text: ({ fullName, positionTitle }) => `${fullName} ${positionTitle ?? ''}`,
  },
  {
    key: 'role',
    header: words.role,
    width: 130,
    cell: ({ role, office }) => (
      <span className={styles.person}>
        {roleNames[role]}
        <span className={styles.hint}>{office ?? words.wholeUnit}</span>
      </span>
    ),
    text: ({ role, office }) => `${roleNames[role]} ${office ?? words.wholeUnit}`,
  },
  { key: 'period', header: words.period, width: 120, cell: periodOf },
  { key: 'how', header: words.how, width: 340, hideUnder: 760, cell: basisOf },
];

function periodOf({ validFrom, validTo }: StaffPostReply): string {
  const parts = [
    ...(validFrom === undefined ? [] : [words.since(showDay(validFrom))]),
    ...(validTo === undefined ? [] : [words.until(showDay(validTo))]),
  ];
  return parts.length === 0 ? words.always : parts.join(' ');
}

function basisOf({ onBehalfOf, receivedFrom, document }: StaffPostReply): string {
  return [
    ...(onBehalfOf === undefined ? [] : [words.onBehalfOf(onBehalfOf)]),
    ...(receivedFrom === undefined ? [] : [words.receivedFrom(receivedFrom)]),
    ...(document === undefined ? [] : [document]),
  ].join(' · ');
}
