import type { OverviewReply, SheetCheckReply, SheetReply } from '@parindex/contract';
import { assessmentStateNames, verbWords, submissionWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '../../../lib/api.ts';
import { showDeadline, showInstant } from '../../../lib/format.ts';
import { Notice, PageFrame, Skeleton } from '../../../ui/index.ts';
import { ApprovalScreen } from '../approval/approval-screen.tsx';
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
import { Receipt } from './receipt.tsx';
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
  if (overview.data === undefined || check.data === undefined) return <Skeleton rows={14} />;
  if (isLeaders(sheet))
    return <ApprovalScreen open={open} overview={overview.data} check={check.data} place={place} />;
  const blocking = check.data.problems.filter((problem) => problem.blocking !== false);
  const writes = sheet.may.includes('assessment.write-report');
  return (
    <PageFrame
      title={words.title}
      note={`${sheet.unit.name} · ${sheet.round.title} · ${assessmentStateNames[sheet.state]}`}
      actions={<StepButtons overview={overview.data} blocking={blocking} place={place} />}
    >
      <Receipt place={place} sheet={sheet} />
      <SentBack overview={overview.data} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Summary open={open} totals={totals} />
          <LossList title={words.biggest} losses={losses.slice(0, 5)} place={place} />
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

/** The leader's reason, and until when the sheet is to come again; gone once it is presented. */
const SentBack = ({ overview: { sheet, transitions, resubmitBy } }: { overview: OverviewReply }) => {
  const last = transitions.at(-1);
  if (sheet.state !== 'scoring' || last?.verb !== 'assessment.send-back') return null;
  return (
    <Notice tone="warn" title={`${verbWords['assessment.send-back']} · ${last.by}`}>
      <p>{last.note}</p>
      {resubmitBy !== undefined && <p>{words.resubmitBy(showDeadline(resubmitBy))}</p>}
    </Notice>
  );
};

/** Who only approves sees the leader's page; one person in both roles sees it once the sheet is presented. */
const isLeaders = ({ may, state }: SheetReply) =>
  may.includes('assessment.see') && !(may.includes('office.remind') && state === 'scoring');

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
