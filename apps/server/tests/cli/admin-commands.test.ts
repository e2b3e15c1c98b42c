import type { CliLanguage } from '@parindex/text';
import { describe, expect, test } from 'vitest';
import { auditCheckCommand } from '../../src/cli/audit-check.ts';
import { type Cli, type Command, UsageFault } from '../../src/cli/command.ts';
import { userAddCommand, userResetCommand } from '../../src/cli/user.ts';
import { sealPending } from '../../src/store/audit-chain.store.ts';
import { withClient } from '../harness/client.ts';
import { useInstallation } from '../harness/installation.ts';
import { demonstrationPassword, useProvince } from '../harness/province.ts';

const the = useInstallation();

/** Runs a command as the shell would, in this installation. */
const run = async (command: Command, args: readonly string[], language: CliLanguage = 'vi') => {
  const said = { out: '', err: '' };
  const cli: Cli = {
    language,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    withInstallation: (work) => work(the().deps),
  };
  return { code: await command.run(args, cli), ...said };
};

describe('before the first set-up', () => {
  test('nobody can be added: the page makes the first administrator', async () => {
    const added = await run(userAddCommand, ['a.b', '--name', 'A', '--role', 'leader', '--unit', 'X']);
    expect(added).toMatchObject({ code: 1, out: '' });
    expect(added.err).toContain('Mở trang web');
  });
});

describe('an installation in use', () => {
  const province = useProvince(the, {
    units: { 'Sở Nội vụ': { kind: 'department' }, 'Huyện Biển': { kind: 'district', offices: ['Tư pháp'] } },
    people: { Minh: { role: 'contributor', unit: 'Huyện Biển', office: 'Tư pháp' } },
  });
  const logIn = (username: string, password: string) =>
    province().stranger.post<{ mustChangePassword: boolean }>('/api/session', { username, password });
  const passwordIn = (out: string) => /: (\S+)\n$/.exec(out)?.[1] ?? '';

  test('user add: role by its Vietnamese word, unit and office without marks, a password that works once', async () => {
    const place = ['--unit', 'huyen bien', '--office', 'tu phap'];
    const added = await run(userAddCommand, [
      'Vy.DT',
      '--name',
      'Hoài Vy',
      '--role',
      'chuyên viên',
      ...place,
    ]);
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toContain('vy.dt');
    const opened = await logIn('vy.dt', passwordIn(added.out));
    expect(opened).toMatchObject({ status: 200, body: { mustChangePassword: true } });
  });

  test('user add says in the language of the locale why not', async () => {
    const again = ['vy.dt', '--name', 'Hoài Vy', '--role', 'leader', '--unit', 'Huyện Biển'];
    expect(await run(userAddCommand, again)).toMatchObject({ code: 1, out: '' });
    expect((await run(userAddCommand, again)).err).toContain('đã có người dùng');
    expect((await run(userAddCommand, again, 'en')).err).toBe('account.username-taken username=vy.dt\n');
  });

  test.each([
    ['no unit', ['x.y', '--name', 'X', '--role', 'leader']],
    ['a role that does not exist', ['x.y', '--name', 'X', '--role', 'vua', '--unit', 'Huyện Biển']],
    ['a unit that does not exist', ['x.y', '--name', 'X', '--role', 'leader', '--unit', 'Huyện Trời']],
    ['an option that does not exist', ['x.y', '--age', '7']],
  ])('user add with %s cannot be understood', async (_what, args) => {
    await expect(run(userAddCommand, args)).rejects.toBeInstanceOf(UsageFault);
  });

  test('user reset lets the last administrator in again, without the code of a lost phone', async () => {
    await the()
      .deps.database.updateTable('account')
      .set({ totp_secret: 'JBSWY3DPEHPK3PXP', totp_enabled: true })
      .where('username', '=', 'quan.tri')
      .execute();
    const reset = await run(userResetCommand, ['quan.tri', '--drop-totp']);
    expect(reset.code).toBe(0);
    expect((await logIn('quan.tri', demonstrationPassword)).problems).toEqual(['session.credentials']);
    expect((await logIn('quan.tri', passwordIn(reset.out))).status).toBe(200);
    expect(await run(userResetCommand, ['khong.co'])).toMatchObject({ code: 1, out: '' });
  });

  test('what the machine did stands in the log, by nobody', async () => {
    const rows = await the()
      .deps.database.selectFrom('audit_entry')
      .select(['verb', 'actor_id'])
      .where('actor_id', 'is', null)
      .where('verb', '=', 'account.reset')
      .execute();
    expect(rows).toHaveLength(1);
  });

  test('audit check: whole, exit 0; one changed byte, exit 1 and the entry is named', async () => {
    const { database } = the().deps;
    await sealPending(database, { everything: true });
    const whole = await run(auditCheckCommand, []);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toContain('Nhật ký nguyên vẹn');
    const { id } = await database
      .selectFrom('audit_entry')
      .select('id')
      .where('verb', '=', 'account.reset')
      .executeTakeFirstOrThrow();
    await withClient(the().testDatabase.owner, (client) =>
      client.query("update audit_entry set content = replace(content, 'Quản', 'Quân') where id = $1", [id]),
    );
    const broken = await run(auditCheckCommand, [], 'en');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain(`entry ${id}, written at`);
  });
});
