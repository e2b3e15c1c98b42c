import type { Item } from '@parindex/domain';
import { factsInBrief, problemSentence, assessmentWords as words } from '@parindex/text';
import { showTime } from '../../../lib/format.ts';
import { Button, Notice, PanePart } from '../../../ui/index.ts';
import type { Held } from '../saving/held.ts';
import styles from './held-part.module.css';

export type HeldOfItem = { readonly item: Item; readonly held: Held };

/** What this machine holds and the server does not have: every item with what changed and when. */
export const HeldPart = ({
  all,
  onOpen,
  onBackup,
}: {
  all: readonly HeldOfItem[];
  onOpen: (itemId: string) => void;
  onBackup: () => void;
}) => (
  <PanePart
    title={words.heldTitle}
    aside={
      <Button kind="link" onClick={onBackup}>
        {words.backup}
      </Button>
    }
  >
    <ul className={styles.list}>
      {all.map(({ item, held }) => (
        <li key={item.id}>
          <button type="button" className={styles.line} onClick={() => onOpen(item.id)}>
            <span className={styles.code}>{item.code}</span>
            <span>{changesOf(item, held).join('; ')}</span>
            <span className={styles.time}>{showTime(held.at)}</span>
          </button>
        </li>
      ))}
    </ul>
    <div className={styles.note}>
      <Notice tone="info">{words.heldOffline}</Notice>
    </div>
  </PanePart>
);

/** What differs from the version that the server had, in a few words. */
export const changesOf = (item: Item, { base, claim }: Held): readonly string[] => {
  const [from, to] = [factsInBrief(item.rule, base.facts), factsInBrief(item.rule, claim.facts)];
  const changes = [
    ...(from === to ? [] : [words.heldChange(words.figures, from || words.nothing, to || words.nothing)]),
    ...(base.estimated === claim.estimated ? [] : [claim.estimated ? words.estimatedShort : words.official]),
    ...(base.evidenceComplete === claim.evidenceComplete
      ? []
      : [claim.evidenceComplete ? words.evidenceAll : words.evidenceIncomplete]),
    ...(JSON.stringify(base.explanation) === JSON.stringify(claim.explanation)
      ? []
      : [words.heldExplanation]),
  ];
  return changes.length === 0 ? [words.entered] : changes;
};

/** Too late to save, or wrong as it is: the text is kept, the reason said, the ways on offered. */
export const KeptNotice = ({
  item,
  held,
  onRetry,
  onDrop,
}: {
  item: Item;
  held: Held;
  onRetry: () => void;
  onDrop: () => void;
}) => {
  const sentences = (held.problems ?? []).map(problemSentence);
  if (held.fault !== undefined)
    return (
      <Notice tone="bad" actions={<Button onClick={onRetry}>{words.retry}</Button>}>
        {words.heldFault(held.fault)}
      </Notice>
    );
  if (held.phase === 'refused')
    return (
      <Notice tone="bad" title={words.refusedTitle}>
        {sentences.join(' ')}
      </Notice>
    );
  return (
    <Notice
      tone="bad"
      urgent
      title={words.closedTitle}
      actions={
        <>
          <Button onClick={onRetry}>{words.retry}</Button>
          <CopyDraft item={item} held={held} />
          <Button kind="link" onClick={onDrop}>
            {words.dropDraft}
          </Button>
        </>
      }
    >
      {sentences.join(' ')} {words.closedKept}
    </Notice>
  );
};

const CopyDraft = ({ item, held }: { item: Item; held: Held }) => {
  const copy = () => {
    const { explanation } = held.claim;
    const lines = [
      `${item.code} ${item.name}`,
      factsInBrief(item.rule, held.claim.facts),
      explanation?.gap ?? '',
      explanation?.computation ?? '',
    ];
    void navigator.clipboard.writeText(lines.filter((line) => line !== '').join('\n'));
  };
  return <Button onClick={copy}>{words.copyDraft}</Button>;
};
