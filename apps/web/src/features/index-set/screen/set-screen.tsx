import { indexSetWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { newId } from '../../../lib/ids.ts';
import { useKeys } from '../../../lib/keyboard.ts';
import { lazyPart } from '../../../lib/lazy-part.ts';
import { useMedia, usePhone } from '../../../lib/media.ts';
import { Skeleton, SplitPane } from '../../../ui/index.ts';
import { readingQuery, setsQuery, versionQuery } from '../index-set-calls.ts';
import { addRowChange } from '../rows/place-row.ts';
import type { LineFilter } from '../rows/set-line.ts';
import { SetTable } from '../table/set-table.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { EmptySet, NothingMatches } from './empty-set.tsx';
import { SetDialogs } from './set-dialogs.tsx';
import { SetFooter } from './set-footer.tsx';
import { SetHead } from './set-head.tsx';
import styles from './set-screen.module.css';
import { SetStrip } from './set-strip.tsx';
import { type LoadedSet, useOpenSet } from './use-open-set.ts';
import { type SetAddress, useRowSelection } from './use-row-selection.ts';

export type SetScreenProps = {
  versionId: string;
  address: SetAddress;
  onAddress: (address: SetAddress) => void;
  query: string;
  onClearQuery: () => void;
  onCompare: () => void;
  onCopy: () => void;
  /** The draft is gone. */
  onLeave: () => void;
};

const rowPane = lazyPart(() => import('../pane/row-pane.tsx'), 'RowPane');
const generalPane = lazyPart(() => import('../policy/general-pane.tsx'), 'GeneralPane');

/** Một phiên bản của bộ chỉ số: read, corrected and issued; or looked at once it is issued. */
export const SetScreen = (props: SetScreenProps) => {
  const version = useQuery(versionQuery(props.versionId));
  const sets = useQuery(setsQuery);
  const hasReading = version.data?.hasReading === true;
  const reading = useQuery({ ...readingQuery(props.versionId), enabled: hasReading });
  const fault = version.error ?? sets.error ?? reading.error;
  if (fault !== null && version.data === undefined) throw fault;
  if (version.data === undefined || sets.data === undefined || (hasReading && reading.data === undefined))
    return <Skeleton rows={14} rowHeight={40} expected={70} />;
  return (
    <OpenSetScreen
      key={props.versionId}
      {...props}
      loaded={{ version: version.data, sets: sets.data, reading: reading.data }}
    />
  );
};

const OpenSetScreen = (props: SetScreenProps & { loaded: LoadedSet }) => {
  const { versionId, loaded, address, onAddress, query } = props;
  const open = useOpenSet(loaded, address, query);
  const { set, draft, view, mayEdit } = open;
  const wide = useMedia('(width >= 1200px)');
  const phone = usePhone();
  const selection = useRowSelection(view.lines, address, onAddress, wide);
  const [side, setSide] = useState<'row' | 'general'>('row');
  const [editing, setEditing] = useState(false);
  const [dialog, setDialog] = useState<'issue' | 'discard'>();
  const area = useRef<HTMLDivElement>(null);
  useEffect(rowPane.begin, []);

  const focusPane = () =>
    requestAnimationFrame(() =>
      (
        area.current?.querySelector<HTMLElement>('aside [data-first-focus]') ??
        area.current?.querySelector<HTMLElement>('aside summary, aside input')
      )?.focus(),
    );
  const turnTo = (go: () => unknown) => {
    setSide('row');
    setEditing(false);
    void draft.flush();
    return go();
  };
  const select = (rowId: string) => turnTo(() => selection.select(rowId));
  const goToLook = (step: 1 | -1) => {
    if (turnTo(() => selection.goToLook(step)) !== undefined) focusPane();
  };
  useKeys(words.keysTitle, [
    { keys: 'Alt+ArrowDown', label: words.nextToLook, run: () => goToLook(1) },
    { keys: 'Alt+ArrowUp', label: words.previousToLook, run: () => goToLook(-1) },
    { keys: 'Enter', label: words.openRow, run: () => undefined, listedOnly: true },
  ]);
  const onFilter = (next: LineFilter) => {
    const { filter: _filter, ...rest } = address;
    onAddress(next === 'all' ? rest : { ...rest, filter: next });
  };
  const addFirst = () => {
    const id = newId();
    draft.change(addRowChange(set.rows, 'heading', { under: undefined }, { name: words.newField, id }));
    select(id);
  };
  const panes: Record<typeof side, ReactNode> = {
    general: (
      <generalPane.Part set={set} mayEdit={mayEdit} onChange={draft.change} onClose={() => setSide('row')} />
    ),
    row: selection.line && (
      <rowPane.Part
        line={selection.line}
        lines={view.lines}
        set={set}
        reading={loaded.reading}
        mayEdit={mayEdit}
        editing={editing}
        onEditing={(on) => {
          setEditing(on);
          focusPane();
        }}
        notice={open.isDraft && <DraftNotice draft={draft} />}
        onRow={open.held.onRow}
        onChange={draft.change}
        onRemove={(row) => {
          selection.select(undefined);
          open.remove(row);
        }}
        onNext={() => goToLook(1)}
        onSelect={select}
        onClose={() => selection.select(undefined)}
      />
    ),
  };
  // on a phone an open row has the whole screen
  const covered = phone && panes[side] !== undefined;
  return (
    <div ref={area} className={styles.screen}>
      {!covered && (
        <>
          <SetHead set={set} version={loaded.version} reading={loaded.reading} />
          <SetStrip
            set={set}
            view={view}
            against={open.against}
            filter={open.filter}
            onFilter={onFilter}
            draft={mayEdit ? draft.now : undefined}
          />
        </>
      )}
      <div className={styles.body}>
        <SplitPane
          title={words.keysTitle}
          switchLabel={words.switchSide}
          paneLabel={side === 'general' ? words.general : words.pane}
          paneWidth={432}
          onClose={() => (side === 'general' ? setSide('row') : selection.select(undefined))}
          pane={panes[side]}
          main={
            <SetTable
              lines={view.shown}
              sums={view.sums}
              byHand={loaded.reading === undefined}
              selected={selection.selected}
              onSelect={select}
              onOpen={(rowId) => {
                if (rowId !== selection.selected) select(rowId);
                focusPane();
              }}
              empty={
                set.rows.length === 0 ? (
                  <EmptySet onAdd={mayEdit ? addFirst : undefined} />
                ) : (
                  <NothingMatches
                    onShowAll={() => {
                      onFilter('all');
                      props.onClearQuery();
                    }}
                  />
                )
              }
            />
          }
        />
      </div>
      {!covered && (
        <SetFooter
          versionId={versionId}
          open={open}
          onIssue={() => setDialog('issue')}
          onGeneral={() => setSide('general')}
          onCompare={props.onCompare}
          onCopy={props.onCopy}
          onDiscard={() => setDialog('discard')}
          onAddField={addFirst}
        />
      )}
      <SetDialogs
        dialog={dialog}
        versionId={versionId}
        draft={draft.now}
        onClose={() => setDialog(undefined)}
        onLeave={props.onLeave}
      />
    </div>
  );
};
