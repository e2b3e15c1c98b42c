import type { LoadedFigureReply, RoundItem, RoundReply } from '@parindex/contract';
import { isLoaded } from '@parindex/domain';
import { ruleInWords, roundWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { sentenceAt } from '../../../lib/refusal.ts';
import {
  ActProblems,
  DateField,
  Skeleton,
  State,
  Table,
  type TableColumn,
  TextField,
} from '../../../ui/index.ts';
import styles from '../round.module.css';
import { figuresQuery, loadFigures, refreshRound } from '../round-calls.ts';
import { StepFoot } from '../step-foot.tsx';
import { useDraft } from '../use-draft.ts';
import { FigureGrid } from './figure-grid.tsx';
import { changedRows, type FigureRow, figureRows, isFilled } from './figure-rows.ts';

type LoadedItem = { readonly item: RoundItem; readonly filled: number; readonly of: number };

/** Step 6: items whose points come from figures of the province, one item across all units at a time. */
export const FiguresStep = ({ round }: { round: RoundReply }) => {
  const mayLoad = isAllowed('round.load-figures', round.may);
  const { data, error } = useQuery({ ...figuresQuery(round.id), enabled: mayLoad });
  const [chosen, setChosen] = useState<string>();
  const items = useMemo(() => loadedItems(round, data?.figures ?? []), [round, data]);
  if (mayLoad && data === undefined) return error ? <ActProblems error={error} /> : <Skeleton rows={6} />;
  if (items.length === 0) return <p className={styles.hint}>{words.noFigureItems}</p>;
  const present =
    items.find(({ item }) => item.id === chosen) ?? items.find(({ filled, of }) => filled < of) ?? items[0];
  return (
    <div className={styles.step}>
      <section className={styles.part}>
        <p className={styles.hint}>{words.figuresText}</p>
        <Table
          label={words.figureItems}
          noun={words.items}
          rows={items}
          rowKey={({ item }) => item.id}
          columns={columns}
          selected={present?.item.id}
          onSelect={setChosen}
          plain
        />
      </section>
      {present !== undefined && data !== undefined && (
        <ItemFigures
          key={present.item.id}
          round={round}
          item={present.item}
          figures={data.figures}
          readOnly={!mayLoad}
        />
      )}
    </div>
  );
};

type ItemFiguresProps = {
  readonly round: RoundReply;
  readonly item: RoundItem;
  readonly figures: readonly LoadedFigureReply[];
  readonly readOnly: boolean;
};

type Origin = { readonly source: string; readonly cutOff: string; readonly document: string };

const ItemFigures = ({ round, item, figures, readOnly }: ItemFiguresProps) => {
  const saved = useMemo(() => rowsOf(round, item, figures), [round, item, figures]);
  const draft = useDraft<readonly FigureRow[]>(saved);
  const [origin, setOrigin] = useState<Origin>(() => originOf(item, figures));
  const [sent, setSent] = useState<readonly FigureRow[]>([]);
  const changed = changedRows(draft.value, saved);
  const save = useMutation({
    mutationFn: ({ rows }: { rows: readonly FigureRow[]; typed: readonly FigureRow[] }) =>
      loadFigures(round.id, item.id, {
        source: origin.source,
        ...(origin.cutOff === '' ? {} : { cutOff: origin.cutOff }),
        ...(origin.document === '' ? {} : { document: origin.document }),
        figures: rows.map(({ unitId, facts, notSurveyed, estimated, version }) => ({
          unitId,
          facts,
          notSurveyed,
          estimated,
          version,
        })),
      }),
    onMutate: ({ rows }) => setSent(rows),
    onSuccess: (_, { typed }) => {
      draft.adopt(typed);
      return refreshRound(round.id);
    },
  });
  const set = (change: Partial<Origin>) => setOrigin({ ...origin, ...change });
  return (
    <section className={styles.part}>
      <div>
        <h3>
          {item.code} {item.name}
        </h3>
        <p className={styles.hint}>
          {words.byRule}: {ruleInWords(item.rule, item)}
        </p>
      </div>
      <fieldset className={styles.fields} disabled={readOnly}>
        <TextField
          label={words.source}
          hint={words.sourceHint}
          value={origin.source}
          onChange={(source) => set({ source })}
          error={sentenceAt(save.error, 'source')}
        />
        <DateField
          label={words.cutOff}
          value={origin.cutOff}
          year={round.year}
          onChange={(cutOff) => set({ cutOff })}
        />
        <TextField
          label={words.figureDocument}
          value={origin.document}
          onChange={(document) => set({ document })}
        />
      </fieldset>
      <p className={styles.hint}>{words.pasteHint}</p>
      <FigureGrid
        item={item}
        rows={draft.value}
        onChange={draft.set}
        sent={sent}
        error={save.error}
        readOnly={readOnly}
      />
      {!readOnly && (
        <StepFoot
          draft={draft}
          save={save}
          onSave={() => save.mutate({ rows: changed, typed: draft.value })}
          label={words.saveFigures(changed.length)}
          shownAt={['source', ...shownCells(sent)]}
        />
      )}
    </section>
  );
};

/** Every cell of the grid that a refusal may speak of. */
const shownCells = (sent: readonly FigureRow[]): readonly string[] =>
  sent.flatMap(({ facts }, index) => Object.keys(facts).map((key) => `figures.${index}.facts.${key}`));

const groupsWith = (round: RoundReply, itemId: string) =>
  round.groups.filter((group) =>
    round.sets.some(
      ({ versionId, items }) =>
        versionId === group.indexSetVersionId && items.some(({ id }) => id === itemId),
    ),
  );

const rowsOf = (round: RoundReply, item: RoundItem, figures: readonly LoadedFigureReply[]) => {
  const exempt = new Set(
    round.exemptions.flatMap(({ unitId, itemId }) => (itemId === item.id ? [unitId] : [])),
  );
  return figureRows(groupsWith(round, item.id), item.id, figures, (unitId) => exempt.has(unitId));
};

/** Where the item's figures came from the last time. */
const originOf = (item: RoundItem, figures: readonly LoadedFigureReply[]): Origin => {
  const last = figures
    .filter(({ itemId }) => itemId === item.id)
    .toSorted((one, other) => (one.loadedAt < other.loadedAt ? 1 : -1))[0];
  return { source: last?.source ?? '', cutOff: last?.cutOff ?? '', document: last?.document ?? '' };
};

const loadedItems = (round: RoundReply, figures: readonly LoadedFigureReply[]): readonly LoadedItem[] => {
  const items = new Map(
    round.sets.flatMap((set) => set.items.filter(isLoaded).map((item) => [item.id, item])),
  );
  return [...items.values()].map((item) => {
    const rows = rowsOf(round, item, figures).filter(({ exempt }) => !exempt);
    return { item, filled: rows.filter(isFilled).length, of: rows.length };
  });
};

const columns: readonly TableColumn<LoadedItem>[] = [
  { key: 'code', header: words.itemCode, width: 60, cell: ({ item }) => item.code },
  {
    key: 'name',
    header: words.itemName,
    cell: ({ item }) => (
      <span className={styles.line} title={item.name}>
        {item.name}
      </span>
    ),
  },
  {
    key: 'method',
    header: words.source,
    width: 110,
    hideUnder: 520,
    cell: ({ item }) => words.figureMethods[item.method as keyof typeof words.figureMethods],
  },
  {
    key: 'filled',
    header: words.figureCount,
    width: 90,
    align: 'end',
    cell: ({ filled, of }) => (
      <State state={filled === of ? 'accepted' : 'untouched'}>{words.assignedOf(filled, of)}</State>
    ),
  },
];
