import { submissionWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { useSheet } from '../screen/use-sheet.ts';
import { LossList } from './loss-list.tsx';
import { lossesOf } from './losses.ts';
import { OfficeProgress } from './office-progress.tsx';
import styles from './overview.module.css';
import { overviewQuery } from './overview-query.ts';
import { RoundCalendar } from './round-calendar.tsx';

/** Beside the tasks: the calendar, how far the offices are, where points are lost. */
export const UnitAside = ({ place }: { place: SheetPlace }) => {
  const overview = useQuery({ ...overviewQuery(place), retry: false });
  const open = useSheet(place);
  if (overview.isError) return null;
  return (
    <aside className={styles.aside}>
      {overview.data === undefined || open === undefined ? (
        <Skeleton rows={10} />
      ) : (
        <>
          <RoundCalendar sheet={overview.data.sheet} />
          <OfficeProgress overview={overview.data} place={place} />
          <LossList title={words.weak} losses={lossesOf(open).slice(0, 5)} place={place} />
        </>
      )}
    </aside>
  );
};
