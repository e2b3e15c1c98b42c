import { indexSetWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { usePhone } from '../../../lib/media.ts';
import { Button, Menu, type MenuEntry } from '../../../ui/index.ts';
import { packageAddress, packageParts, workbookAddress } from '../index-set-calls.ts';
import type { IssueState } from '../issue/issue-state.ts';
import styles from './set-screen.module.css';
import type { OpenSet } from './use-open-set.ts';

type SetFooterProps = {
  versionId: string;
  open: OpenSet;
  onIssue: () => void;
  onGeneral: () => void;
  onCompare: () => void;
  onDiscard: () => void;
  onCopy: () => void;
  onAddField: () => void;
};

/** The one primary button with what still stands against it, and the other ways on. */
export const SetFooter = (props: SetFooterProps) => {
  const { versionId, open } = props;
  const { set, issue, unsent } = open;
  const phone = usePhone();
  const more: MenuEntry[] = [
    ...(phone
      ? [
          { key: 'general', label: words.general, onSelect: props.onGeneral },
          { key: 'compare', label: words.compare, onSelect: props.onCompare },
        ]
      : []),
    {
      key: 'export',
      label: words.export,
      onSelect: () => location.assign(workbookAddress(versionId)),
    },
    ...packageParts.map(({ part, label }) => ({
      key: part,
      label,
      onSelect: () => location.assign(packageAddress(versionId, part)),
    })),
    ...(open.mayEdit ? [{ key: 'add', label: words.addField, onSelect: props.onAddField }] : []),
    ...(open.mayDiscard ? [{ key: 'discard', label: words.discard, onSelect: props.onDiscard }] : []),
  ];
  return (
    <footer className={styles.footer}>
      {open.mayIssue && (
        <Button kind="primary" blockedBecause={blockedBecause(issue, unsent)} onClick={props.onIssue}>
          {words.issueVersion(set.version)}
        </Button>
      )}
      {open.mayIssue && issue.ready && unsent === 0 && (
        <span className={styles.ready}>{words.readyToIssue}</span>
      )}
      {!open.isDraft && (
        <span className={styles.note}>{words.issuedNotice(set.version, set.decision?.number ?? '')}</span>
      )}
      {open.isDraft && !open.mayIssue && <span className={styles.note}>{words.readOnly}</span>}
      <span className={styles.more}>
        {open.mayCopy && <Button onClick={props.onCopy}>{words.copyNext(set.version + 1)}</Button>}
        {!phone && <Button onClick={props.onGeneral}>{words.general}</Button>}
        {!phone && <Button onClick={props.onCompare}>{words.compare}</Button>}
        <Menu
          label={words.more}
          align="end"
          trigger={
            <button type="button" className={styles.menu}>
              {words.more}
            </button>
          }
          entries={more}
        />
      </span>
    </footer>
  );
};

const blockedBecause = (issue: IssueState, unsent: number): ReactNode => {
  if (issue.ready) return unsent > 0 ? words.unsentBeforeIssue : undefined;
  return (
    <>
      {issue.wrong.length > 0 && (
        <span className={styles.wrong}>{words.blockedByWrong(issue.wrong.length)} </span>
      )}
      {issue.unreadable > 0 && (
        <span className={styles.wrong}>{words.blockedByUnreadable(issue.unreadable)} </span>
      )}
      {issue.waiting > 0 && words.blockedByWaiting(issue.waiting)}
    </>
  );
};
