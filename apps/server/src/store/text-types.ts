import pg from 'pg';

type Parser = (text: string) => unknown;
type TypeNumber = Parameters<typeof pg.types.getTypeParser>[0];

/** PostgreSQL's numbers for the types, and their arrays, that the driver would turn into floats or Dates. */
const types = {
  int8: { one: 20, many: 1016 },
  date: { one: 1082, many: 1182 },
  timestamptz: { one: 1184, many: 1185 },
  numeric: { one: 1700, many: 1231 },
};

/** `2026-11-24 03:40:00.12+00`, as a session in UTC writes it → `2026-11-24T03:40:00.120Z`. */
export function isoTime(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d+))?\+00$/.exec(text);
  if (!found) return text;
  const [, day, time, fraction = ''] = found;
  return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

const asItStands = (text: string) => text;
// the typings list no array types
const textArray = 1009 as number as TypeNumber;
const arrayOf =
  (element: (text: string) => string): Parser =>
  (text) =>
    pg.types
      .getTypeParser(textArray)(text)
      .map((one: string | null) => (one === null ? null : element(one)));

const parsers: ReadonlyMap<number, Parser> = new Map(
  Object.entries(types).flatMap(([name, { one, many }]): [number, Parser][] => {
    const read = name === 'timestamptz' ? isoTime : asItStands;
    return [
      [one, read],
      [many, arrayOf(read)],
    ];
  }),
);

/** Numbers as exact text, instants as ISO text in UTC with milliseconds, days as `yyyy-mm-dd`. */
export const textTypes: pg.CustomTypesConfig = {
  getTypeParser: (id: TypeNumber, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(id)) ?? pg.types.getTypeParser(id, format),
};
