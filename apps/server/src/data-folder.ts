import { mkdir } from 'node:fs/promises';

/** Makes the data folder; root lets the database's own user pass through, what is inside is closed file by file. */
export async function makeDataFolder(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}
