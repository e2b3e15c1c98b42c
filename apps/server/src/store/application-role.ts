/** The database role that the running server uses: no superuser, not the owner of the tables. */
export const applicationRole = 'parindex_app';

/** Tables whose rows are written once. */
export const appendOnlyTables = [
  'audit_entry',
  'audit_block',
  'audit_seal',
  'result_snapshot',
  'publication',
  'receipt',
  'transition',
] as const;
