import { readFileSync } from 'node:fs';
import type { Facts } from '@parindex/domain';

const read = <Content>(name: string): Content =>
  JSON.parse(
    readFileSync(new URL(`../../../samples/demonstration/${name}`, import.meta.url), 'utf8'),
  ) as Content;

type Named = {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly shortName: string;
};
type Register = {
  readonly units: readonly Named[];
  readonly offices: readonly Named[];
  readonly people: readonly {
    readonly fullName: string;
    readonly username: string;
    readonly title: string;
    readonly posts: readonly (readonly [role: string, unit: string, office?: string])[];
  }[];
};

/** The invented people and units of the demonstration; the story enters them again, through the pages. */
export const register = read<Register>('register.json');

/** What each district claims, by item; means of the survey and the satisfaction index. */
export const districts = read<{
  readonly units: Readonly<
    Record<
      string,
      {
        readonly facts: Readonly<Record<string, Facts>>;
        readonly survey: Readonly<Record<string, string>>;
        readonly sipas: string;
      }
    >
  >;
}>('districts-2020.json').units;

export const sample = (path: string): string => new URL(`../../../samples/${path}`, import.meta.url).pathname;

/** dd/mm/yyyy, that many days from today. */
export const dayFromNow = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(day);
};
