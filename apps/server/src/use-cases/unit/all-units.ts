import type { Unit } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/tables.ts';
import { listUnits } from '../../store/unit.store.ts';

/** Mọi đơn vị — for the command line, which acts with the rights of whoever commands the machine. */
export const allUnits = (database: Kysely<Database>): Promise<readonly Unit[]> => listUnits(database);
