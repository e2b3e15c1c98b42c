import { loadavg } from 'node:os';
import { estimateUnitMeans } from '../src/index.ts';

const [units, strata, rows, questions] = [3321, 5, 1_000_000, 20];
let state = 12345;
const next = (n: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};
const columns = {
  units,
  strata,
  unit: Uint16Array.from({ length: rows }, () => next(units)),
  stratum: Uint8Array.from({ length: rows }, () => next(strata)),
  answers: Array.from({ length: questions }, () =>
    Uint8Array.from({ length: rows }, () => [0, 20, 60, 100, 255][next(5)] ?? 0),
  ),
  missing: 255,
};
const populations = new Float64Array(units * strata).fill(400);

const times: number[] = [];
for (let run = 0; run < 9; run += 1) {
  const start = performance.now();
  estimateUnitMeans(columns, populations);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(
  `Điểm khảo sát mọi đơn vị, kèm khoảng tin cậy: ${rows} phiếu × ${questions} câu, ${units} đơn vị: trung vị ${times[4]?.toFixed(0)} ms (yêu cầu ≤ 2000), tải ${loadavg()[0]?.toFixed(2)}`,
);
