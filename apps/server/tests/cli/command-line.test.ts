import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parindex-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** The whole command, as a shell runs it. */
async function parindex(args: readonly string[], locale = 'vi_VN.UTF-8') {
  const child = spawn('node', [join(root, 'scripts', 'parindex.mjs'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: locale },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

describe('the frame of the command line', () => {
  test('help names every command, in the language of the locale', async () => {
    for (const locale of ['vi_VN.UTF-8', 'en_US.UTF-8']) {
      const help = await parindex(['--help'], locale);
      expect(help.code).toBe(0);
      for (const command of commands) {
        expect(help.out).toContain(command.summary[locale.startsWith('en') ? 'en' : 'vi']);
      }
    }
  });

  test('a locale that names no language gets Vietnamese', async () => {
    expect((await parindex(['--help'], 'C.UTF-8')).out).toContain('Các lệnh:');
  });

  test('help of one command shows how to write it', async () => {
    expect((await parindex(['help', 'schema'])).out).toMatch(
      /^Cách dùng: parindex schema scoring-case\|estimation-plan\n/,
    );
  });

  test('an unknown command and missing words are exit code 2, with what to do', async () => {
    expect(await parindex(['chấm'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('"chấm"'),
    });
    expect(await parindex(['score'])).toMatchObject({ code: 2, err: expect.stringContaining('Cách dùng:') });
    expect(await parindex(['score', 'nowhere.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nowhere.json'),
    });
  });
});

describe('score', () => {
  test.each(['three-districts', 'weighted-relative'])(
    'the worked example %s comes out as printed in docs',
    async (name) => {
      const example = (kind: string) => join(root, 'docs', 'examples', `${name}.${kind}.json`);
      const scored = await parindex(['score', example('case')]);
      expect(scored).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(scored.out)).toEqual(JSON.parse(readFileSync(example('result'), 'utf8')));
    },
  );

  test('a file that is no JSON, and one of another shape, are told so, every slip at once', async () => {
    const broken = await parindex(['score', fileWith('broken.json', '{"title":')]);
    expect(broken).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('không phải JSON hợp lệ'),
    });
    const slips = { title: 'Thử', set: { title: 'Bộ', year: '2020', rows: [] }, units: [], untis: [] };
    const wrong = await parindex(['score', fileWith('wrong.json', JSON.stringify(slips))]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/set\.year:[\s\S]*set\.rows:[\s\S]*untis/);
  });
});

describe('schema', () => {
  test('scoring-case is a JSON Schema that names what a case needs', async () => {
    const printed = await parindex(['schema', 'scoring-case']);
    expect(printed.code).toBe(0);
    expect(JSON.parse(printed.out)).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['title', 'set', 'units']),
    });
  });
});
