/** Where a PostgreSQL is and who we are there; every part is said, so that no PG… variable of the machine slips in. */
export type ConnectionTarget = Readonly<
  | { connectionString: string; options?: string }
  | { host: string; port: number; database: string; user: string; password: string; options?: string }
>;
