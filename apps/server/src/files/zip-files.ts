import { type Zippable, zipSync } from 'fflate';

/** A few finished files in one .zip; names may carry Vietnamese letters. */
export const zipFiles = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array => {
  const parts: Zippable = {};
  // Word and Excel files are packed already
  for (const { name, bytes } of files) parts[name] = [bytes, { level: 0 }];
  return zipSync(parts, { mtime: '1980-01-01T12:00:00' });
};
