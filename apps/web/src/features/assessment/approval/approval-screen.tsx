import type { OverviewReply, SheetCheckReply } from '@parindex/contract';
import { submissionWords, approvalWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { api } from '../../../lib/api.ts';
import { dayOf, showDaysLeft, showInstant } from '../../../lib/format.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { type SheetPlace, sheetPath } from '../data/sheet-query.ts';
import type { OpenSheet } from '../screen/use-sheet.ts';
import { viewSheet } from '../sheet/sheet-view.ts';
import { Receipt } from '../submission/receipt.tsx';
import styles from './approval.module.css';
import { changedSince, claimLines, fallingIn, lossesIn, presentedAt } from './approval-view.ts';
import { ApproveSheet } from './approve-sheet.tsx';
import { ChangedCard } from './changed-card.tsx';
import { FallingCard } from './falling-card.tsx';
import { FieldCard } from './field-card.tsx';
import { LossCard } from './loss-card.tsx';
import { SendBackSheet } from './send-back-sheet.tsx';
import { TotalPart } from './total-part.tsx';

/** The leader's page: what is weak, what may fall, what changed since the last look; approve or send back. */
export const ApprovalScreen = ({
  open,
  overview,
  check,
  place,
}: {
  open: OpenSheet;
  overview: OverviewReply;
  check: SheetCheckReply;
  place: SheetPlace;
}) => {
  const { sheet, frame } = open;
  const [asked, setAsked] = useState<'approve' | 'send-back'>();
  const totals = useMemo(() => viewSheet(frame, sheet, new Map()).totals, [frame, sheet]);
  const lines = useMemo(() => claimLines(open), [open]);
  const losses = lossesIn(lines);
  const falling = fallingIn(lines);
  useSeen(place);
  const closesAt = sheet.round.phases.find(({ name }) => name === 'submission')?.closesAt;
  const may = (verb: 'approve' | 'submit' | 'send-back') => sheet.may.includes(`assessment.${verb}`);
  const presented = presentedAt(overview);
  const { lastLook } = overview;
  return (
    <div className={styles.page} data-own-bar>
      <header className={styles.head}>
        <Link to="/viec" className={styles.back} aria-label={words.back}>
          <Icon name="fold-closed" />
        </Link>
        <h1>{words.title(sheet.round.year)}</h1>
        {closesAt !== undefined && sheet.submittedAt === undefined && (
          <span className={styles.left}>{showDaysLeft(dayOf(sheet.round.now), dayOf(closesAt))}</span>
        )}
      </header>
      <div className={styles.body}>
        <div className={styles.columns}>
          <div className={styles.column}>
            <p className={styles.meta}>
              {presented === undefined || sheet.state === 'scoring'
                ? words.notPresented(sheet.unit.name)
                : words.presented(sheet.unit.name, showInstant(presented).replace(',', ''))}
            </p>
            <TotalPart sheet={sheet} totals={totals} lines={lines} check={check} closesAt={closesAt} />
            <Receipt place={place} sheet={sheet} />
            <LossCard losses={losses.slice(0, 3)} place={place} />
            <FieldCard totals={totals} />
          </div>
          <div className={styles.column}>
            <FallingCard falling={falling} total={totals.total} place={place} />
            {lastLook !== undefined && (
              <ChangedCard at={lastLook.at} changed={changedSince(lines, lastLook.points)} place={place} />
            )}
            <p className={styles.card}>
              <a className={styles.file} href={`${sheetPath(place)}/report.docx`} download>
                {words.report}
              </a>
            </p>
            <p className={styles.card}>
              <a className={styles.file} href={`${sheetPath(place)}/sheet.xlsx`} download>
                {words.workbook}
              </a>
            </p>
          </div>
        </div>
      </div>
      {(may('approve') || may('send-back') || may('submit')) && (
        <footer className={styles.bar}>
          {may('send-back') && <Button onClick={() => setAsked('send-back')}>{words.sendBack}</Button>}
          {may('approve') && (
            <Button kind="primary" onClick={() => setAsked('approve')}>
              {words.approveAndSubmit}
            </Button>
          )}
          {may('submit') && (
            <Button kind="primary" onClick={() => setAsked('approve')}>
              {submissionWords.submit}
            </Button>
          )}
        </footer>
      )}
      {asked === 'approve' && (
        <ApproveSheet
          sheet={sheet}
          total={totals.total}
          place={place}
          step={may('approve') ? 'approve' : 'submit'}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'send-back' && (
        <SendBackSheet
          sheet={sheet}
          lines={lines}
          proposed={[...falling, ...losses.filter((loss) => !falling.some(({ item }) => item === loss.item))]}
          place={place}
          closesAt={closesAt}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
};

/** Tells the server that the leader has this page before the eyes, so that the next look shows what changed. */
const useSeen = (place: SheetPlace) => {
  const { mutate } = useMutation({ mutationFn: () => api.post(`${sheetPath(place)}/seen`) });
  useEffect(() => mutate(), [mutate]);
};
