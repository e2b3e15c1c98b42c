import type { AuditCheckReply } from '@parindex/contract';
import type { Verb } from '@parindex/domain';
import { verbWords, auditWords as words } from '@parindex/text';
import { showInstant } from '../../lib/format.ts';
import { Notice } from '../../ui/index.ts';

/** What the check found: whole, or the first thing that is not as it was written and what to do. */
export const AuditCheckResult = ({ found }: { found: AuditCheckReply }) =>
  found.firstBad === undefined && found.unreadableHeads.length === 0 ? (
    <Notice tone="ok" urgent>
      {words.whole(found.entries, found.blocks)} {found.unsealed > 0 && words.unsealed(found.unsealed)}
    </Notice>
  ) : (
    <Notice tone="bad" title={words.broken} urgent>
      {found.firstBad !== undefined && <p>{breakSentence(found.firstBad)}</p>}
      {found.unreadableHeads.length > 0 && <p>{words.headUnreadable(found.unreadableHeads.join(', '))}</p>}
      <p>{words.brokenText}</p>
    </Notice>
  );

const breakSentence = ({ kind, id, at, verb }: NonNullable<AuditCheckReply['firstBad']>): string => {
  const when = at === undefined ? '…' : showInstant(at);
  switch (kind) {
    case 'entry-changed':
      return words.entryChanged(when, verbWords[verb as Verb] ?? verb ?? '…', id);
    case 'entry-missing':
      return words.entryMissing(id);
    case 'block-changed':
      return words.blockChanged(id, when);
    case 'head-missing':
      return words.headMissing(id, when);
  }
};
