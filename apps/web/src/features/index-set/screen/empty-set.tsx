import { indexSetWords as words } from '@parindex/text';
import { Button, EmptyState } from '../../../ui/index.ts';

/** A set without rows: how it is made by hand. */
export const EmptySet = ({ onAdd }: { onAdd: (() => void) | undefined }) => (
  <EmptyState
    title={words.emptySetTitle}
    actions={
      onAdd && (
        <Button kind="primary" data-first-focus="" onClick={onAdd}>
          {words.addFirst}
        </Button>
      )
    }
  >
    {words.emptySetText}
  </EmptyState>
);

export const NothingMatches = ({ onShowAll }: { onShowAll: () => void }) => (
  <EmptyState title={words.nothingMatches} actions={<Button onClick={onShowAll}>{words.showAll}</Button>} />
);
