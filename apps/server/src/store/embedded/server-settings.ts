import { totalmem } from 'node:os';

const megabyte = 1024 * 1024;

export type Durability = 'durable' | 'throw-away';

/** PostgreSQL's settings, measured on two cores; `throw-away` gives up every promise about power loss, for tests. */
export function serverSettings(durability: Durability): Record<string, string> {
  const memory = totalmem() / megabyte;
  const between = (least: number, most: number, share: number) =>
    `${Math.round(Math.min(most, Math.max(least, memory * share)))}MB`;
  return {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    max_connections: '100',
    shared_buffers: durability === 'durable' ? between(64, 512, 0.1) : '64MB',
    effective_cache_size: between(256, 4096, 0.5),
    work_mem: '32MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    // no standby servers here; copies are made by the program's own export
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '2GB',
    wal_compression: 'pglz',
    checkpoint_timeout: '15min',
    huge_pages: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] %u %d ',
    ...(durability === 'throw-away' && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_writer_delay: '10s',
    }),
  };
}
