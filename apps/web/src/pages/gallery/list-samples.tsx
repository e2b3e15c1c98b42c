import { galleryWords as words } from '@parindex/text';
import { useState } from 'react';
import { showPoints } from '../../lib/format.ts';
import { compareDecimals, compareVietnamese } from '../../lib/search.ts';
import {
  Button,
  ChipStrip,
  Dialog,
  Icon,
  Menu,
  Popover,
  SaveMark,
  Table,
  type TableColumn,
  Tabs,
} from '../../ui/index.ts';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';
import { sampleUnits } from './sample-units.ts';

type Unit = (typeof sampleUnits)[number];

const columns: readonly TableColumn<Unit>[] = [
  {
    key: 'name',
    header: words.tableColumns.name,
    cell: ({ name }) => name,
    text: ({ name }) => name,
    sort: (one, other) => compareVietnamese(one.name, other.name),
  },
  {
    key: 'points',
    header: words.tableColumns.points,
    width: 110,
    align: 'end',
    cell: ({ points }) => <strong>{showPoints(points)}</strong>,
    sort: (one, other) => compareDecimals(one.points, other.points),
  },
];

const chipStates = [undefined, undefined, 'returned', 'started', 'untouched'] as const;

export const ListSamples = () => {
  const [chip, setChip] = useState('0');
  const [tab, setTab] = useState('0');
  const [selected, setSelected] = useState<string>();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Sample title={words.chips}>
        <ChipStrip
          label={words.chips}
          chips={words.chipNames.map((label, at) => ({
            key: String(at),
            label,
            count: 48 - at * 9,
            ...(chipStates[at] === undefined ? {} : { state: chipStates[at] }),
          }))}
          selected={chip}
          onSelect={setChip}
          end={<SaveMark savedAt={words.saved} />}
        />
        <ChipStrip
          label={words.tabNames[2]}
          chips={[]}
          selected=""
          onSelect={setChip}
          end={<SaveMark unsent={3} />}
        />
        <Tabs
          label={words.chips}
          tabs={words.tabNames.map((label, at) => ({ key: String(at), label, count: at + 1 }))}
          selected={tab}
          onSelect={setTab}
        >
          <p className={styles.note}>{words.tabNames[Number(tab)]}</p>
        </Tabs>
      </Sample>
      <Sample title={words.table}>
        <Table
          label={words.table}
          noun={words.unit}
          rows={sampleUnits}
          rowKey={({ name }) => name}
          columns={columns}
          selected={selected}
          onSelect={setSelected}
          actions={<Button size="small">{words.menuActs[0]}</Button>}
        />
        <div className={styles.line}>
          <Button onClick={() => setAsking(true)}>{words.openDialog}</Button>
          <Popover
            trigger={
              <button type="button" className={styles.why}>
                {words.openPopover}
              </button>
            }
            title={words.openPopover}
          >
            {words.popoverText}
          </Popover>
          <Menu
            label={words.menu}
            trigger={
              <button type="button" className={styles.why}>
                {words.menu} <Icon name="fold-open" size={10} />
              </button>
            }
            entries={words.menuActs.map((label) => ({ key: label, label, onSelect: () => undefined }))}
          />
        </div>
        {asking && (
          <Dialog
            title={words.dialogTitle}
            onClose={() => setAsking(false)}
            actions={
              <>
                <Button kind="primary" onClick={() => setAsking(false)}>
                  {words.dialogAct}
                </Button>
                <Button onClick={() => setAsking(false)}>{words.later}</Button>
              </>
            }
          >
            {words.dialogText}
          </Dialog>
        )}
      </Sample>
    </>
  );
};
