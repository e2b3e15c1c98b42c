import { loadavg } from 'node:os';

/** The value that a share of all values does not exceed, e.g. 0.95. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

const shown = (value: number, places = 1): string => value.toFixed(places).replace('.', ',');

/** One line: what was measured, its median and p95 in ms, how often, how busy the machine was. */
export const printTimes = (name: string, times: readonly number[], target = ''): void => {
  const [median, p95, worst] = [0.5, 0.95, 1].map((share) => shown(quantile(times, share)));
  const load = shown(loadavg()[0] ?? 0, 2);
  console.log(
    `${name.padEnd(58)} trung vị ${median} ms · p95 ${p95} · lâu nhất ${worst} · ${times.length} lần · tải ${load}  ${target}`,
  );
};

/** One line: so many a second. */
export const printRate = (name: string, rate: number, target = ''): void => {
  console.log(`${name.padEnd(58)} ${shown(rate, 0)}/giây · tải ${shown(loadavg()[0] ?? 0, 2)}  ${target}`);
};
