import { type DatabaseConnection, PostgresDialect, type PostgresDialectConfig, PostgresDriver } from 'kysely';

/** Begins a transaction together with its first statement instead of a round trip before it. */
class PromptDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: Parameters<PostgresDriver['beginTransaction']>[1],
  ): Promise<void> {
    const begun = super.beginTransaction(connection, settings);
    // a connection that cannot begin is gone, and the first statement says so
    begun.catch(() => undefined);
  }
}

export class PromptDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new PromptDriver(this.#config);
  }
}
