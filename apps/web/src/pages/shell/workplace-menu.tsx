import type { SessionReply } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { showDay } from '../../lib/format.ts';
import { usePhone } from '../../lib/media.ts';
import type { Workplace } from '../../lib/session.ts';
import { Icon, Menu, type MenuEntry } from '../../ui/index.ts';
import styles from './app-bar.module.css';
import { useMovePlace } from './use-move-place.ts';

/** "Huyện Côn Đảo · Năm 2020": where one is, and the way to another unit or year. */
export const WorkplaceMenu = ({ session, workplace }: { session: SessionReply; workplace: Workplace }) => {
  const phone = usePhone();
  const go = useMovePlace();
  const units = [...new Map(session.posts.map((post) => [post.unitId, post.unitName])).entries()];
  const words = (
    <>
      <strong>{phone ? workplace.unitShortName : workplace.unitName}</strong>
      {workplace.round !== undefined && <span>· {shellWords.year(workplace.round.year)}</span>}
    </>
  );
  if (units.length < 2 && session.rounds.length < 2) return <span className={styles.workplace}>{words}</span>;
  const entries: MenuEntry[] = [
    ...(units.length < 2 ? [] : [{ kind: 'heading', key: 'units', label: shellWords.units } as const]),
    ...(units.length < 2
      ? []
      : units.map(([id, name]) => ({
          key: id,
          label: name,
          selected: id === workplace.unitId,
          onSelect: () => go({ unit: id }),
        }))),
    { kind: 'heading', key: 'rounds', label: shellWords.rounds },
    ...session.rounds.map((round) => ({
      key: round.id,
      label: round.title,
      note: round.today && showDay(round.today),
      selected: round.id === workplace.round?.id,
      onSelect: () => go({ round: round.id }),
    })),
  ];
  return (
    <Menu
      label={shellWords.switchWorkplace}
      align="end"
      trigger={
        <button type="button" className={styles.workplace}>
          {words}
          <span className="visually-hidden">. {shellWords.switchWorkplace}</span>
          <Icon name="fold-open" size={10} />
        </button>
      }
      entries={entries}
    />
  );
};
