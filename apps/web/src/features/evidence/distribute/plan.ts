import type { Id } from '@parindex/domain';
import { codesInName } from './codes-in-name.ts';

/** An item that files may go to. */
export type TargetItem = {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly mayAttach: boolean;
};

/** One file and the items that it will prove. `why` tells what keeps it back. */
export type PlannedFile = {
  readonly key: string;
  readonly file: File;
  readonly name: string;
  readonly targets: readonly TargetItem[];
  readonly why: 'no-code' | 'not-yours' | 'empty' | undefined;
};

/** Reads from the names where each file goes; nothing is sent. */
export const planFiles = (files: readonly File[], items: readonly TargetItem[]): readonly PlannedFile[] => {
  const byCode = new Map(items.map((item) => [item.code, item]));
  return files.map((file, at) => {
    const name = file.name.normalize('NFC');
    const named = codesInName(name, new Set(byCode.keys())).flatMap((code) => byCode.get(code) ?? []);
    return planned({ key: `${at}:${name}`, file, name }, named);
  });
};

/** The same file for an item that a person chose; no item takes it out. */
export const withTarget = (row: PlannedFile, item: TargetItem | undefined): PlannedFile =>
  planned(row, item === undefined ? [] : [item]);

const planned = (
  { key, file, name }: Pick<PlannedFile, 'key' | 'file' | 'name'>,
  named: readonly TargetItem[],
): PlannedFile => {
  const targets = named.filter(({ mayAttach }) => mayAttach);
  const why =
    file.size === 0 ? 'empty' : targets.length > 0 ? undefined : named.length > 0 ? 'not-yours' : 'no-code';
  return { key, file, name, targets: why === undefined ? targets : [], why };
};

export const isReady = ({ why }: PlannedFile): boolean => why === undefined;
