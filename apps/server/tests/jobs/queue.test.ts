import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';

describe('a job asked for inside a use case', () => {
  const the = useInstallation();
  const jobs = async () =>
    (
      await the().testDatabase.pool.query(
        `SELECT data->>'mailId' AS mail FROM job.job WHERE name = 'mail.send'`,
      )
    ).rows;

  test('is there when the use case commits', async () => {
    const { database, queue } = the().deps;
    await database.transaction().execute((tx) => queue.send(tx, 'mail.send', { mailId: 'kept' }));
    expect(await jobs()).toEqual([{ mail: 'kept' }]);
  });

  test('vanishes with a use case that fails', async () => {
    const { database, queue } = the().deps;
    const failing = database.transaction().execute(async (tx) => {
      await queue.send(tx, 'mail.send', { mailId: 'lost' });
      throw new Error('a later step failed');
    });
    await expect(failing).rejects.toThrow('a later step failed');
    expect(await jobs()).toEqual([{ mail: 'kept' }]);
  });
});
