import { galleryWords as words } from '@parindex/text';
import { useState } from 'react';
import {
  Checkbox,
  Combobox,
  DateField,
  FileCard,
  FileDrop,
  type FileOnTheWay,
  RadioList,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';
import { sampleUnits } from './sample-units.ts';

export const InputSamples = () => {
  const [text, setText] = useState('248/BC-UBND');
  const [day, setDay] = useState('2020-09-16');
  const [kind, setKind] = useState('0');
  const [unit, setUnit] = useState('');
  const [reason, setReason] = useState<string>(words.reasonText);
  const [checked, setChecked] = useState(true);
  const [choice, setChoice] = useState('1');
  return (
    <Sample title={words.inputs}>
      <div className={styles.inputs}>
        <TextField label={words.text} value={text} onChange={setText} />
        <DateField label={words.day} value={day} onChange={setDay} year={2020} />
        <Select
          label={words.kind}
          value={kind}
          onChange={setKind}
          choices={words.kinds.map((label, at) => ({ value: String(at), label }))}
        />
        <Combobox
          label={words.unit}
          value={unit}
          onChange={setUnit}
          choices={sampleUnits.map(({ name }) => ({ value: name, label: name }))}
        />
      </div>
      <TextArea label={words.reason} value={reason} onChange={setReason} />
      <Checkbox label={words.checkbox} note={words.checkboxNote} checked={checked} onChange={setChecked} />
      <RadioList
        legend={words.choice}
        value={choice}
        onChange={setChoice}
        choices={words.choices.map((label, at) => ({ value: String(at), label }))}
      />
    </Sample>
  );
};

const onTheWay: readonly FileOnTheWay[] = [
  { id: '1', name: words.fileNames[0], bytes: 1_800_000, sent: 1_100_000, state: 'sending' },
  { id: '2', name: words.fileNames[1], bytes: 42_000, sent: 42_000, state: 'done' },
  { id: '3', name: words.fileNames[2], bytes: 420_000, sent: 0, state: 'failed', problem: words.fileRefused },
];

export const FileSamples = () => {
  const [files, setFiles] = useState(onTheWay);
  const add = (picked: readonly File[]) =>
    setFiles((before) => [
      ...before,
      ...picked.map((file) => ({
        id: `${file.name}-${before.length}`,
        name: file.name,
        bytes: file.size,
        sent: 0,
        state: 'waiting' as const,
      })),
    ]);
  return (
    <Sample title={words.files}>
      <FileDrop
        label={words.filesLabel}
        hint={words.filesHint}
        files={files}
        onFiles={add}
        onCancel={(id) => setFiles((before) => before.filter((file) => file.id !== id))}
        onRetry={() => undefined}
        limit={50_000_000}
      />
      <div className={styles.inputs}>
        <FileCard kind="PDF" title={words.cardTitle} detail={words.cardDetail} onOpen={() => undefined} />
        <FileCard
          kind="PDF"
          title={words.cardTitle}
          detail={words.cardDetail}
          remark={words.cardRemark}
          tone="warn"
        />
      </div>
    </Sample>
  );
};
