import type { ReceiptReply, SheetCheckReply } from '@parindex/contract';
import { assessmentStateNames, verbWords, submissionWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '../../../lib/api.ts';
import { showInstant } from '../../../lib/format.ts';
import { Notice, PageFrame, Skeleton } from '../../../ui/index.ts';
import { type SheetPlace, sheetPath, sheetTopic } from '../data/sheet-query.ts';
import { LossList } from '../overview/loss-list.tsx';
import { lossesOf } from '../overview/losses.ts';
import { OfficeProgress } from '../overview/office-progress.tsx';
import { overviewQuery } from '../overview/overview-query.ts';
import { RoundCalendar } from '../overview/round-calendar.tsx';
import { type OpenSheet, useSheet } from '../screen/use-sheet.ts';
import { viewSheet } from '../sheet/sheet-view.ts';
import { CheckList } from './check-list.tsx';
import { HandedIn } from './handed-in.tsx';
import { ReportForm } from './report-form.tsx';
import { StepButtons } from './step-buttons.tsx';
import styles from './submission.module.css';
import { Summary } from './summary.tsx';

/** Tổng hợp và trình, and the leader's approval: the same page, each with the steps that the person may take. */
export const SubmissionScreen = ({ place }: { place: SheetPlace }) => {
  const open = useSheet(place);
  return open === undefined ? <Skeleton rows={14} /> : <Opened open={open} place={place} />;
};

const Opened = ({ open, place }: { open: OpenSheet; place: SheetPlace }) => {
  const { sheet, frame } = open;
  const overview = useQuery(overviewQuery(place));
  const check = useQuery({
    queryKey: [sheetTopic(place), 'check'],
    queryFn: ({ signal }) => api.get<SheetCheckReply>(`${sheetPath(place)}/check`, {}, { signal }),
  });
  const totals = useMemo(() => viewSheet(frame, sheet, new Map()).totals, [frame, sheet]);
  const losses = useMemo(() => lossesOf(open), [open]);
  const codes = useMemo(() => new Map(frame.compiled.items.map(({ row }) => [row.id, row.code])), [frame]);
  const leads = sheet.may.includes('assessment.approve');
  if (overview.data === undefined || check.data === undefined) return <Skeleton rows={14} />;
  const blocking = check.data.problems.filter((problem) => problem.blocking !== false);
  const writes = sheet.may.includes('assessment.write-report');
  return (
    <PageFrame
      title={leads ? words.approvalTitle(sheet.unit.name) : words.title}
      note={`${sheet.unit.name} · ${sheet.round.title} · ${assessmentStateNames[sheet.state]}`}
      actions={<StepButtons overview={overview.data} blocking={blocking} place={place} />}
    >
      <Receipt place={place} open={open} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Summary open={open} totals={totals} />
          <LossList title={words.biggest} losses={losses.slice(0, leads ? 3 : 5)} place={place} />
          <HandedIn open={open} place={place} />
          <CheckList check={check.data} place={place} codeOf={(id) => codes.get(id)} />
        </div>
        <div className={styles.column}>
          <RoundCalendar sheet={sheet} />
          <OfficeProgress overview={overview.data} place={place} />
          <Files place={place} />
          <ReportForm place={place} writable={writes} />
          <Steps transitions={overview.data.transitions} />
        </div>
      </div>
    </PageFrame>
  );
};

const Receipt = ({ place, open: { sheet } }: { place: SheetPlace; open: OpenSheet }) => {
  const receipt = useQuery({
    queryKey: [sheetTopic(place), 'receipt'],
    queryFn: ({ signal }) => api.get<ReceiptReply>(`${sheetPath(place)}/receipt`, {}, { signal }),
    enabled: sheet.receiptNumber !== undefined,
  });
  if (sheet.receiptNumber === undefined || receipt.data === undefined) return null;
  const { number, submittedAt, by, sheetHash } = receipt.data;
  return (
    <Notice tone="ok" title={words.receipt(showInstant(submittedAt))}>
      <p>
        {words.receiptNumber(number)} · {by} ·{' '}
        <span className={styles.hash} title={sheetHash}>
          {words.hash(`${sheetHash.slice(0, 8)}…${sheetHash.slice(-4)}`)}
        </span>
      </p>
    </Notice>
  );
};

const Files = ({ place }: { place: SheetPlace }) => (
  <p className={styles.files}>
    <a href={`${sheetPath(place)}/report.docx`} download>
      {words.word}
    </a>
    <a href={`${sheetPath(place)}/sheet.xlsx`} download>
      {words.excel}
    </a>
    <Link to="/dot/$roundId/bang-cham/$unitId" params={{ roundId: place.roundId, unitId: place.unitId }}>
      {words.openSheet}
    </Link>
  </p>
);

type Transition = {
  readonly at: string;
  readonly by: string;
  readonly verb: keyof typeof verbWords;
  readonly note?: string;
};

const Steps = ({ transitions }: { transitions: readonly Transition[] }) => (
  <section className={styles.part} aria-label={words.steps}>
    <h2>{words.steps}</h2>
    {transitions.length === 0 && <p className={styles.quiet}>{words.noSteps}</p>}
    <ol className={styles.steps}>
      {transitions.toReversed().map(({ at, by, verb, note }) => (
        <li key={`${at} ${verb}`}>
          <span>{showInstant(at)}</span>
          <span>
            <strong>{verbWords[verb]}</strong> · {by}
            {note !== undefined && ` · ${note}`}
          </span>
        </li>
      ))}
    </ol>
  </section>
);
