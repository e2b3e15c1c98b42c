import type { Decimal } from '@parindex/domain';
import { showPoints } from '../figures.ts';

type Pair<Value> = { readonly before?: Value; readonly after?: Value };
type Correction = {
  readonly name: string;
  readonly rows: readonly { readonly code: string; readonly points: Pair<Decimal> }[];
  readonly index: Pair<Decimal>;
  readonly rank: Pair<number>;
};

/** Một đơn vị khác gì giữa hai phiên bản: "Huyện Xuyên Mộc: 1.2 0,75 → 1,00; chỉ số 84,25 → 84,50; hạng 5, giữ nguyên." */
export const correctionWords = ({ name, rows, index, rank }: Correction): string => {
  const parts = [
    ...rows.map(({ code, points }) => `${code} ${arrow(points, showPoints)}`),
    ...(index.before === index.after ? [] : [`chỉ số ${arrow(index, showPoints)}`]),
    rank.before === rank.after ? `hạng ${rank.after ?? '–'}, giữ nguyên` : `hạng ${arrow(rank, String)}`,
  ];
  return `${name}: ${parts.join('; ')}.`;
};

const arrow = <Value>({ before, after }: Pair<Value>, show: (value: Value) => string): string =>
  `${before === undefined ? '–' : show(before)} → ${after === undefined ? '–' : show(after)}`;
