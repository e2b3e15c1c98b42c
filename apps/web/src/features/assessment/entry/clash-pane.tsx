import type { EntryDetailReply, LastYearReply } from '@parindex/contract';
import { type FactValue, type Item, initialsOf } from '@parindex/domain';
import { type CompiledRule, inputsOf, outcomeOf, traceOf } from '@parindex/scoring';
import {
  inputLabel,
  showDay,
  showDecimal,
  showPoints,
  traceInWords,
  assessmentWords as words,
} from '@parindex/text';
import { type ReactNode, useId, useState } from 'react';
import { showTime } from '../../../lib/format.ts';
import { Avatar, Button, classes, Notice, Pane } from '../../../ui/index.ts';
import { type Claim, claimOf } from '../saving/claim.ts';
import { type ComparedLine, compareClaims, mergeClaims, type Side } from '../saving/clash.ts';
import type { Held } from '../saving/held.ts';
import { changedWords } from './changed-words.ts';
import styles from './clash-pane.module.css';
import { ItemRuler } from './rule-ruler.tsx';

export type ClashPaneProps = {
  item: Item;
  rule: CompiledRule;
  held: Held;
  theirs: EntryDetailReply;
  head: ReactNode;
  lastYear: LastYearReply | undefined;
  onSettle: (claim: Claim) => void;
  onLater: () => void;
};

/** Two versions of one item side by side; nothing is overwritten until somebody chooses. */
export const ClashPane = ({
  item,
  rule,
  held,
  theirs,
  head,
  lastYear,
  onSettle,
  onLater,
}: ClashPaneProps) => {
  const name = useId();
  const other = claimOf(theirs.entry);
  const who = theirs.entry.updatedBy ?? words.someone;
  const keys = [...inputsOf(item.rule, held.claim.facts), ...inputsOf(item.rule, other.facts)].map(
    ({ key }) => key,
  );
  const lines = compareClaims([...new Set(keys)], held.base, held.claim, other);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>(() =>
    Object.fromEntries(lines.map(({ id, suggested }) => [id, suggested])),
  );
  const merged = mergeClaims(held.claim, other, chosen);
  const facts = lines.filter(({ line }) => line.part === 'fact' || line.part === 'estimated');
  const rest = lines.filter(({ line }) => line.part !== 'fact' && line.part !== 'estimated');
  const row = (compared: ComparedLine) => (
    <Line
      key={compared.id}
      name={name}
      label={labelOf(item, held.claim, compared)}
      compared={compared}
      who={who}
      item={item}
      side={chosen[compared.id] ?? 'mine'}
      onSide={(side) => setChosen({ ...chosen, [compared.id]: side })}
    />
  );
  return (
    <Pane
      head={head}
      foot={
        <>
          <Button kind="primary" onClick={() => onSettle(merged)}>
            {words.saveChoice}
          </Button>
          <Button onClick={() => onSettle(other)}>{words.takeTheirs(who)}</Button>
          <span className={styles.later}>
            <Button kind="link" onClick={onLater}>
              {words.later}
            </Button>
          </span>
        </>
      }
    >
      <div className={styles.notice}>
        <Notice tone="warn" urgent>
          <strong>{words.clashTitle}</strong> {words.clashText}
        </Notice>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.mine}>
              {words.mine}
              <span className={styles.when}>{words.mineAt(showTime(held.at))}</span>
            </th>
            <th scope="col" className={styles.theirs}>
              <span className={styles.who}>
                <Avatar
                  initials={[...initialsOf(who)].slice(-2).join('')}
                  name={who}
                  size="small"
                  tone="peer"
                />{' '}
                {who}
              </span>
              <span className={styles.when}>
                {theirs.entry.updatedAt !== undefined && words.theirsAt(showTime(theirs.entry.updatedAt))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map(row)}
          <tr>
            <th scope="row">{words.points}</th>
            <PointsCell className={styles.mine} rule={rule} claim={held.claim} />
            <PointsCell className={styles.theirs} rule={rule} claim={other} />
          </tr>
          {rest.map(row)}
        </tbody>
      </table>
      <ItemRuler
        item={item}
        figures={[
          { facts: held.claim.facts, shape: 'pointer' },
          { facts: other.facts, shape: 'appraised' },
        ]}
        lastYear={lastYearOf(lastYear, item)}
      />
      <div className={styles.notice}>
        <Notice tone="info">
          <strong>{words.ifSaved}</strong>{' '}
          {traceInWords(traceOf(rule, merged.facts)).computation || words.pointsPending}.
        </Notice>
      </div>
    </Pane>
  );
};

const Line = ({
  name,
  label,
  compared,
  who,
  item,
  side,
  onSide,
}: {
  name: string;
  label: string;
  compared: ComparedLine;
  who: string;
  item: Item;
  side: Side;
  onSide: (side: Side) => void;
}) => {
  const [mine, theirs] = changedWords(
    valueWords(item, compared, compared.mine),
    valueWords(item, compared, compared.theirs),
  );
  const radio = (own: Side, sayLabel: string, content: ReactNode) => (
    <label className={styles.choice}>
      <input
        type="radio"
        name={`${name}-${compared.id}`}
        checked={side === own}
        aria-label={sayLabel}
        onChange={() => onSide(own)}
      />
      <span>{content}</span>
    </label>
  );
  const marked = (parts: typeof mine) =>
    parts.map((part) =>
      part.changed ? (
        <mark key={part.text} className={styles.changed}>
          {part.text}
        </mark>
      ) : (
        part.text
      ),
    );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.mine}>
        {compared.same
          ? valueWords(item, compared, compared.mine)
          : radio('mine', words.chooseMine(label), marked(mine))}
      </td>
      <td className={styles.theirs}>
        {compared.same ? (
          <>
            {valueWords(item, compared, compared.theirs)} <span className={styles.same}>{words.same}</span>
          </>
        ) : (
          radio('theirs', words.chooseTheirs(label, who), marked(theirs))
        )}
      </td>
    </tr>
  );
};

const PointsCell = ({
  className,
  rule,
  claim,
}: {
  className: string | undefined;
  rule: CompiledRule;
  claim: Claim;
}) => {
  const outcome = outcomeOf(rule.evaluate(claim.facts));
  return (
    <td className={classes(className)}>
      <strong className={styles.points}>
        {outcome.kind === 'settled' ? showPoints(outcome.points) : '–'}
      </strong>
      <span className={styles.when}>{traceInWords(traceOf(rule, claim.facts)).computation}</span>
    </td>
  );
};

const lastYearOf = (lastYear: LastYearReply | undefined, item: Item) => {
  const facts = lastYear?.facts?.[item.code];
  return lastYear === undefined || facts === undefined ? undefined : { year: lastYear.year, facts };
};

const labelOf = (item: Item, claim: Claim, { line }: ComparedLine): string => {
  switch (line.part) {
    case 'fact': {
      const input = inputsOf(item.rule, claim.facts).find(({ key }) => key === line.key);
      return inputLabel(input ?? { key: line.key });
    }
    case 'explanation':
      return {
        gap: words.gapShort,
        computation: words.computationShort,
        officialFiguresOn: words.officialFiguresOn,
      }[line.key];
    case 'estimated':
      return words.figureKind;
    default:
      return words.evidenceLong;
  }
};

const valueWords = (item: Item, { line }: ComparedLine, value: FactValue | undefined): string => {
  if (value === undefined) return words.nothing;
  if (line.part === 'estimated') return value === true ? words.estimatedShort : words.official;
  if (line.part === 'evidenceComplete') return value === true ? words.evidenceAll : words.evidenceIncomplete;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (line.part === 'explanation') return line.key === 'officialFiguresOn' ? showDay(value) : value;
  return line.part === 'fact' ? factWords(item, line.key, value) : value;
};

const factWords = (item: Item, key: string, value: string): string => {
  const input = inputsOf(item.rule, { situation: value }).find((each) => each.key === key);
  const option = input?.options?.find(({ id }) => id === value);
  if (option !== undefined) return option.label;
  return input?.kind === 'day' ? showDay(value) : showDecimal(value);
};
