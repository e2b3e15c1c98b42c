import { join, resolve } from 'node:path';
import { checkoutFolder } from './checkout.ts';
import { type Environment, readSettings, type SettingValues } from './settings.ts';

/** Cài đặt — what the environment and the command line say, checked once; nothing else reads the environment. */
export type Config = Readonly<{
  port: number;
  host: string;
  publicUrl: string;
  dataFolder: string;
  /** Absent: the embedded PostgreSQL in the data folder. */
  database: Readonly<{ url: string; ownerUrl: string }> | undefined;
  mail: Readonly<{ smtpUrl: string | undefined; from: string }>;
  timeZone: string;
  uploadLimitBytes: number;
  surveyPerMinute: number;
  sessionHours: number;
  logLevel: SettingValues['LOG_LEVEL'];
  /** `-` is the standard output. */
  logFile: string;
  /** A database without data starts empty instead of with the demonstration year. */
  empty: boolean;
  development: boolean;
}>;

export const environment: Environment = process.env;

/** Reads the settings; `problems` is empty or names every wrong one. */
export function readConfig(
  environment: Environment,
  args: readonly string[],
): { config: Config; problems: string[] } {
  const { values, problems } = readSettings(environment);
  const dataFolder = resolve(environment.DATA_DIR ? '.' : checkoutFolder, values.DATA_DIR ?? '');
  const url = values.DATABASE_URL;
  const config: Config = {
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
    dataFolder,
    database: url ? { url, ownerUrl: values.DATABASE_OWNER_URL ?? url } : undefined,
    mail: { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM },
    timeZone: values.TZ_NAME,
    uploadLimitBytes: values.UPLOAD_LIMIT_MB * 1024 * 1024,
    surveyPerMinute: values.SURVEY_PER_MINUTE,
    sessionHours: values.SESSION_HOURS,
    logLevel: values.LOG_LEVEL,
    logFile: values.LOG_FILE ?? join(dataFolder, 'logs', 'server.log'),
    empty: args.includes('--empty') || values.DEMO === 'no',
    development: args.includes('--dev'),
  };
  return { config, problems };
}
