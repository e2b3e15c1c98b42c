import { settingText } from '@parindex/text';
import { z } from 'zod';

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to);

const urlOf = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const databaseUrl = urlOf('postgres:', 'postgresql:').optional();

/** The environment variables that the program knows: how each is read, and what holds when it is absent or empty. */
export const settings = {
  PORT: { absent: '8080', schema: wholeNumber(1, 65535) },
  HOST: { absent: '127.0.0.1', schema: z.string().regex(/^[\w.:-]+$/) },
  DATA_DIR: { absent: './data', schema: z.string() },
  DATABASE_URL: { absent: undefined, schema: databaseUrl },
  DATABASE_OWNER_URL: { absent: undefined, schema: databaseUrl },
  PUBLIC_URL: {
    absent: undefined,
    schema: urlOf('http:', 'https:')
      .refine((text) => !text.endsWith('/'))
      .optional(),
  },
  SMTP_URL: { absent: undefined, schema: urlOf('smtp:', 'smtps:').optional() },
  MAIL_FROM: {
    absent: 'PAR INDEX <parindex@localhost>',
    schema: z.string().regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/),
  },
  TZ_NAME: { absent: 'Asia/Ho_Chi_Minh', schema: z.string().refine(isTimeZone) },
  UPLOAD_LIMIT_MB: { absent: '50', schema: wholeNumber(1, 200) },
  SURVEY_PER_MINUTE: { absent: '300', schema: wholeNumber(1, 600_000) },
  SESSION_HOURS: { absent: '12', schema: wholeNumber(1, 720) },
  LOG_LEVEL: {
    absent: 'info',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  },
  LOG_FILE: { absent: undefined, schema: z.string().optional() },
  DEMO: { absent: 'yes', schema: z.enum(['yes', 'no']) },
} as const satisfies Record<keyof typeof settingText, { absent: string | undefined; schema: z.ZodType }>;

type Settings = typeof settings;
export type SettingName = keyof Settings;
export type SettingValues = { [Name in SettingName]: z.output<Settings[Name]['schema']> };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads every setting; the problems name all wrong ones at once, a sentence each. */
export function readSettings(environment: Environment): { values: SettingValues; problems: string[] } {
  const problems: string[] = [];
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const name of Object.keys(settings) as SettingName[]) {
    const text = environment[name]?.trim() || settings[name].absent;
    const read = settings[name].schema.safeParse(text);
    if (read.success) values[name] = read.data;
    else problems.push(`${name}="${hidePassword(text ?? '')}" chưa đúng: phải ${settingText[name].must}.`);
  }
  if (environment.DATABASE_OWNER_URL && !environment.DATABASE_URL) {
    problems.push(`DATABASE_OWNER_URL phải ${settingText.DATABASE_OWNER_URL.must}.`);
  }
  return { values: values as SettingValues, problems };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('vi', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function hidePassword(text: string): string {
  return text.replace(/(:\/\/[^:@/]*:)[^@]*@/, '$1***@');
}
