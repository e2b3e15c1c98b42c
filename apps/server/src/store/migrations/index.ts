import type { Migration } from 'kysely/migration';
import * as foundation from './0001_2026-11-24_foundation.ts';
import * as round from './0002_2026-11-24_round.ts';
import * as applicationRole from './0003_2026-11-24_application-role.ts';
import * as setRevision from './0004_2026-11-24_set-revision.ts';
import * as evidenceText from './0005_2026-11-24_evidence-text.ts';
import * as leaderLook from './0006_2026-11-24_leader-look.ts';
import * as staff from './0007_2026-11-24_staff.ts';
import * as survey from './0008_2026-11-24_survey.ts';
import * as withdrawal from './0009_2026-11-24_withdrawal.ts';
import * as objection from './0010_2026-11-24_objection.ts';
import * as documents from './0011_2026-11-24_documents.ts';
import * as evidenceRevision from './0012_2026-11-24_evidence-revision.ts';

/** One ordered line of changes to schema and data; a released one is never edited. */
export const migrations: Record<string, Migration> = {
  '0001_2026-11-24_foundation': foundation,
  '0002_2026-11-24_round': round,
  '0003_2026-11-24_application-role': applicationRole,
  '0004_2026-11-24_set-revision': setRevision,
  '0005_2026-11-24_evidence-text': evidenceText,
  '0006_2026-11-24_leader-look': leaderLook,
  '0007_2026-11-24_staff': staff,
  '0008_2026-11-24_survey': survey,
  '0009_2026-11-24_withdrawal': withdrawal,
  '0010_2026-11-24_objection': objection,
  '0011_2026-11-24_documents': documents,
  '0012_2026-11-24_evidence-revision': evidenceRevision,
};
