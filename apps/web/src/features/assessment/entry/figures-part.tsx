import type { EntryReply } from '@parindex/contract';
import type { FactValue, Item, Outcome, RuleInput, Trace } from '@parindex/domain';
import { checkFacts, inputsOf } from '@parindex/scoring';
import { problemSentence, showMaximum, traceInWords, assessmentWords as words } from '@parindex/text';
import { Fragment } from 'react';
import { showDay } from '../../../lib/format.ts';
import { classes, Select } from '../../../ui/index.ts';
import { type Claim, withFact, withFacts } from '../saving/claim.ts';
import { Points } from '../sheet/points.tsx';
import styles from './figures-part.module.css';
import { RuleInputField } from './rule-input.tsx';

export type FiguresPartProps = {
  item: Item;
  entry: EntryReply;
  claim: Claim;
  outcome: Outcome;
  trace: Trace;
  year: number;
  readOnly: boolean;
  offline: boolean;
  onClaim: (claim: Claim) => void;
};

/** The figures that the rule asks for, the points that they give, and the sentence that says how. */
export const FiguresPart = (props: FiguresPartProps) => {
  const { item, entry, claim, outcome, trace, offline } = props;
  const { computation, remarks } = traceInWords(trace);
  const notes = offline ? [...remarks, words.computedHere] : remarks;
  return (
    <>
      <div className={styles.figures} data-claim="">
        <div className={classes(styles.inputs, hasLongLabels(item, claim) && styles.stacked)}>
          {entry.figure === undefined ? <Inputs {...props} /> : <LoadedFigure figure={entry.figure} />}
        </div>
        <p className={styles.points} aria-live="polite">
          {outcome.kind === 'settled' ? (
            <strong>
              <Points points={outcome.points} />
            </strong>
          ) : (
            <strong>–</strong>
          )}{' '}
          <span className={styles.maximum}>{words.ofMaximum(showMaximum(item.maxPoints))}</span>
        </p>
      </div>
      {computation !== '' ? (
        <p className={styles.sentence}>
          <strong>{computation}</strong>
          {notes.length > 0 && ` · ${notes.join(' · ')}`}
        </p>
      ) : (
        <p className={styles.sentence}>{pendingWords(outcome, claim)}</p>
      )}
    </>
  );
};

const numeric: ReadonlySet<RuleInput['kind']> = new Set(['decimal', 'whole', 'count']);
const longLabel = 26;

/** Long labels stand at the left of their inputs, short ones above. */
const hasLongLabels = (item: Item, { facts }: Claim): boolean =>
  inputsOf(item.rule, facts).some(({ kind, label = '' }) => numeric.has(kind) && label.length > longLabel);

const pendingWords = (outcome: Outcome, { facts }: Claim): string => {
  if (outcome.kind === 'not-applicable') return words.pointsNotApplicable;
  if (outcome.kind === 'pending' && outcome.reason === 'needs-group') return words.needsGroup;
  return Object.keys(facts).length === 0 ? words.pointsNothing : words.pointsPending;
};

const Inputs = ({ item, claim, year, readOnly, onClaim }: FiguresPartProps) => {
  const inputs = inputsOf(item.rule, claim.facts);
  const problems = checkFacts(item, claim.facts);
  const isShare = 'measure' in item.rule && item.rule.measure.kind === 'share';
  const firstShown = inputs[0]?.key;
  const errorAt = (key: string) => {
    const found = problems.filter(({ at }) => at === `facts.${key}`);
    return found.length === 0 ? undefined : found.map(problemSentence).join(' ');
  };
  const setFact = (input: RuleInput, value: FactValue | undefined) =>
    onClaim(
      input.group === 'instead'
        ? standInstead(claim, input, value)
        : withoutInstead(withFact(claim, input.key, value), inputs, value),
    );
  return (
    <>
      {inputs.map((input, at) => (
        <Fragment key={input.key}>
          {isShare && at === 1 && (
            <span className={styles.slash} aria-hidden="true">
              /
            </span>
          )}
          <RuleInputField
            input={input}
            value={claim.facts[input.key]}
            onValue={(value) => setFact(input, value)}
            error={errorAt(input.key)}
            year={year}
            readOnly={readOnly}
            first={input.key === firstShown}
          />
        </Fragment>
      ))}
      {inputs.some(({ kind }) => numeric.has(kind)) && (
        <span className={styles.kind}>
          <Select
            label={words.figureKind}
            value={claim.estimated ? 'estimated' : 'official'}
            disabled={readOnly}
            onChange={(kind) => onClaim({ ...claim, estimated: kind === 'estimated' })}
            choices={[
              { value: 'official', label: words.official },
              { value: 'estimated', label: words.estimated },
            ]}
          />
        </span>
      )}
    </>
  );
};

/** "Not done", "nothing arose" stand for all figures: those go, and come back when it is unticked by hand. */
const standInstead = (claim: Claim, input: RuleInput, value: FactValue | undefined): Claim => {
  const { situation } = claim.facts;
  const kept = situation === undefined ? {} : { situation };
  return value === true
    ? withFacts(claim, { ...kept, [input.key]: true })
    : withFact(claim, input.key, undefined);
};

const withoutInstead = (claim: Claim, inputs: readonly RuleInput[], value: FactValue | undefined): Claim => {
  const instead = inputs.find(({ group, key }) => group === 'instead' && claim.facts[key] === true);
  return instead === undefined || value === undefined || value === false
    ? claim
    : withFact(claim, instead.key, undefined);
};

const LoadedFigure = ({ figure }: { figure: NonNullable<EntryReply['figure']> }) => (
  <dl className={styles.loaded}>
    <div>
      <dt>{words.figureSource}</dt>
      <dd>
        {figure.source}
        {figure.document !== undefined && `, ${figure.document}`}
        {figure.cutOff !== undefined && ` · ${words.figureCutOff(showDay(figure.cutOff))}`}
      </dd>
    </div>
  </dl>
);
