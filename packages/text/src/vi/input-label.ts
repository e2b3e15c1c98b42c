import type { RuleInput } from '@parindex/domain';

/** Words for the keys that are the same in every rule. */
const reserved: Readonly<Record<string, string>> = {
  situation: 'Trường hợp',
  choice: 'Mức đạt',
  notDone: 'Chưa thực hiện',
  nothingArose: 'Không phát sinh trong năm',
  mean: 'Điểm trung bình',
  validCount: 'Số phiếu hợp lệ',
  points: 'Điểm',
};

/** Nhãn của ô nhập — the rule's own words, else those of the reserved key, else the key. */
export const inputLabel = (input: Pick<RuleInput, 'key' | 'label'>): string =>
  input.label ?? keyLabel(input.key);

/** The words for a reserved key; any other key stays as it is. */
export const keyLabel = (key: string): string => reserved[key] ?? key;
