import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { problem, type Result, refuse } from '@parindex/domain';

const patience = 60_000;

/** Where operating systems put it; the search path of whoever started the program is not asked. */
const places = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
];

/** LibreOffice with its Writer, as the operating system has it; undefined where there is none. */
export const findOffice = (): string | undefined =>
  places.find((place) => existsSync(place) && existsSync(join(dirname(realpathSync(place)), 'libswlo.so')));

let last: Promise<unknown> = Promise.resolve();

/**
 * Word → PDF, as LibreOffice prints it: one at a time, in a profile and folder of its own that are thrown away, ended
 * after a minute.
 *
 * Problems  `document.pdf-unavailable` where the server has no LibreOffice
 */
export const printToPdf = (docx: Buffer, office = findOffice()): Promise<Result<Buffer>> => {
  if (office === undefined) return Promise.resolve(refuse(problem('document.pdf-unavailable')));
  const printed = last.then(
    () => print(office, docx),
    () => print(office, docx),
  );
  last = printed;
  return printed.then((value) => ({ ok: true, value }));
};

const print = async (office: string, docx: Buffer): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'parindex-pdf-'));
  try {
    const source = join(folder, 'van-ban.docx');
    await writeFile(source, docx);
    await run(office, [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--convert-to', 'pdf', '--outdir', folder, source],
    ]);
    return await readFile(join(folder, 'van-ban.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const run = (command: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { PATH: '/usr/bin:/bin', HOME: tmpdir(), LANG: 'C.UTF-8' },
      stdio: 'ignore',
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code ?? signal}`)),
    );
  });
