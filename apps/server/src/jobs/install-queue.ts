import { PgBoss } from 'pg-boss';
import { applicationRole } from '../store/application-role.ts';
import type { ConnectionTarget } from '../store/connection.ts';
import { schema } from './job-names.ts';

/** Makes or upgrades the queue's tables as the owner, and lets the application's role work with them. */
export async function installQueue(owner: ConnectionTarget): Promise<void> {
  const boss = new PgBoss({ ...owner, schema, max: 1, supervise: false, schedule: false });
  await boss.start();
  try {
    await boss.getDb().executeSql(grants);
  } finally {
    await boss.stop({ graceful: false });
  }
}

const grants = `
  DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${applicationRole}') THEN
      GRANT USAGE ON SCHEMA ${schema} TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${applicationRole};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${applicationRole};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${applicationRole};
    END IF;
  END $$`;
