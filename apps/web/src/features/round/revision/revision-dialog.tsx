import type { RevisionPreviewReply, RoundReply } from '@parindex/contract';
import type { RowDifference } from '@parindex/domain';
import { commonWords, indexSetWords, setRevisionWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showPoints } from '../../../lib/format.ts';
import { sentenceAt } from '../../../lib/refusal.ts';
import {
  ActProblems,
  Button,
  Dialog,
  Notice,
  Select,
  Skeleton,
  State,
  Table,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import styles from '../round.module.css';
import { refreshRound } from '../round-calls.ts';
import type { NewerVersion } from './newer-versions.ts';
import own from './revision.module.css';
import { previewQuery, reviseSet } from './revision-calls.ts';

type Group = { readonly id: string; readonly name: string };

/** Moves a group of a running round to a newer version of its set: what follows is seen first, item by item. */
export const RevisionDialog = ({
  round,
  group,
  newer,
  onClose,
}: {
  round: RoundReply;
  group: Group;
  newer: readonly NewerVersion[];
  onClose: () => void;
}) => {
  const [to, setTo] = useState(newer[0]?.versionId ?? '');
  const [said, setSaid] = useState({ reason: '', document: '' });
  const place = { roundId: round.id, groupId: group.id };
  const move = useMutation({
    mutationFn: () => reviseSet(place, { version: round.version, toVersionId: to, ...said }),
    onSuccess: () => refreshRound(round.id),
  });
  const preview = useQuery({ ...previewQuery(place, to), enabled: !move.isSuccess });
  const chosen = newer.find(({ versionId }) => versionId === to);
  const complete = said.reason.trim() !== '' && said.document.trim() !== '';
  return (
    <Dialog
      title={words.title(group.name)}
      size="wide"
      onClose={onClose}
      actions={
        move.isSuccess ? (
          <Button kind="primary" onClick={onClose}>
            {commonWords.close}
          </Button>
        ) : (
          <>
            <Button
              kind="primary"
              busy={move.isPending}
              blockedBecause={complete && preview.data !== undefined ? undefined : words.confirmFirst}
              onClick={() => move.mutate()}
            >
              {words.act(chosen?.version ?? 0)}
            </Button>
            <Button onClick={onClose}>{commonWords.cancel}</Button>
          </>
        )
      }
    >
      {move.data !== undefined ? (
        <State state="accepted">{words.done(move.data.toReview, move.data.receiptsVoid)}</State>
      ) : (
        <>
          {newer.length > 1 && (
            <Select
              label={words.choose}
              value={to}
              onChange={setTo}
              choices={newer.map(({ versionId, version, title }) => ({
                value: versionId,
                label: words.version(version, title),
              }))}
            />
          )}
          {preview.error !== null && <ActProblems error={preview.error} />}
          {preview.isPending && <Skeleton rows={6} />}
          {preview.data !== undefined && <Preview preview={preview.data} />}
          <div className={styles.fields}>
            <div className={styles.wide}>
              <TextField
                label={words.document}
                hint={words.documentHint}
                value={said.document}
                onChange={(document) => setSaid({ ...said, document })}
                error={sentenceAt(move.error, 'document')}
                required
              />
            </div>
            <div className={styles.wide}>
              <TextArea
                label={words.reason}
                rows={2}
                value={said.reason}
                onChange={(reason) => setSaid({ ...said, reason })}
                error={sentenceAt(move.error, 'reason')}
                required
              />
            </div>
          </div>
          <ActProblems error={move.error} shownAt={['reason', 'document']} />
        </>
      )}
    </Dialog>
  );
};

const Preview = ({ preview }: { preview: RevisionPreviewReply }) => {
  const { kept, toReview, added, removed, units, submissionClosed } = preview;
  return (
    <div className={own.preview}>
      <p role="status">
        <strong>{words.counts(kept, toReview.length, added.length, removed.length)}</strong>
      </p>
      <p className={styles.hint}>{words.follows}</p>
      {submissionClosed && <Notice tone="warn">{words.submissionClosed}</Notice>}
      <div className={own.scroll}>
        <table className={own.items}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.differs}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {toReview.map(({ itemId, code, before, after, differences }) => (
              <tr key={itemId}>
                <th scope="row">{code}</th>
                <td>{differences.map((one) => indexSetWords.differences[one]).join(', ')}</td>
                <td>{textOf(before, differences)}</td>
                <td>{textOf(after, differences)}</td>
              </tr>
            ))}
            {added.map(({ itemId, code, name, maxPoints }) => (
              <tr key={itemId}>
                <th scope="row">{code}</th>
                <td>{words.added}</td>
                <td />
                <td>
                  {name} · {showPoints(maxPoints)}
                </td>
              </tr>
            ))}
            {removed.map(({ itemId, code, name, maxPoints }) => (
              <tr key={itemId}>
                <th scope="row">{code}</th>
                <td>{words.removed}</td>
                <td>
                  {name} · {showPoints(maxPoints)}
                </td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Table
        label={words.unit}
        noun={words.unit}
        rows={units}
        rowKey={({ unitId }) => unitId}
        plain={units.length <= 12}
        columns={[
          { key: 'name', header: words.unit, cell: ({ name }) => name, text: ({ name }) => name },
          {
            key: 'claims',
            header: words.claims,
            width: 120,
            align: 'end',
            cell: ({ claims }) => String(claims),
          },
          {
            key: 'archived',
            header: words.archived,
            width: 120,
            align: 'end',
            cell: ({ archived }) => String(archived),
          },
          {
            key: 'receipt',
            header: words.receipt,
            cell: ({ receipt, reopened }) =>
              receipt === undefined ? (reopened ? words.reopened : words.stays) : words.receiptVoid(receipt),
          },
        ]}
      />
    </div>
  );
};

type Texts = RevisionPreviewReply['toReview'][number]['before'];

/** The parts that differ, and the wording where the rule or the method is what differs. */
const textOf = (texts: Texts, differences: readonly RowDifference[]): string => {
  const parts = differences.flatMap((difference) => {
    if (difference === 'name') return [texts.name];
    if (difference === 'maximum') return [showPoints(texts.maxPoints)];
    return difference === 'evidence' ? [texts.evidence] : [texts.wording];
  });
  return [...new Set(parts)].filter((part) => part !== '').join('\n');
};
