import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The end of the audit chain at some moment: number and hash of its newest block. */
type Head = { readonly no: string; readonly hash: string; readonly sealedAt: string };

/**
 * Đầu chuỗi nhật ký giữ ngoài cơ sở dữ liệu — signed lines under the data folder: the newest, and one for each day.
 * Whoever cuts entries off the end of the log in the database leaves a head that the chain no longer has.
 */
export type AuditHeads = {
  readonly write: (head: Head, day: string) => Promise<void>;
  /** Every head whose signature is right; `unreadable` names the files that are not. */
  readonly read: () => Promise<{ heads: readonly Head[]; unreadable: readonly string[] }>;
};

export const openAuditHeads = (dataFolder: string, key: Buffer): AuditHeads => {
  const folder = join(dataFolder, 'audit-heads');
  const put = async (name: string, line: string) => {
    const path = join(folder, name);
    await writeFile(`${path}.new`, line, { mode: 0o600 });
    await rename(`${path}.new`, path);
  };
  return {
    write: async (head, day) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const line = signed(head, key);
      await put(`${day}.json`, line);
      await put('newest.json', line);
    },
    read: async () => {
      const names = await readdir(folder).catch(() => []);
      const heads: Head[] = [];
      const unreadable: string[] = [];
      for (const name of names.filter((one) => one.endsWith('.json'))) {
        const head = opened(await readFile(join(folder, name), 'utf8'), key);
        if (head) heads.push(head);
        else unreadable.push(name);
      }
      return { heads, unreadable };
    },
  };
};

const macOfLine = (line: string, key: Buffer) => createHmac('sha256', key).update(line).digest('hex');

const signed = (head: Head, key: Buffer): string => {
  const line = JSON.stringify(head);
  return `${JSON.stringify({ head: line, mac: macOfLine(line, key) })}\n`;
};

const opened = (text: string, key: Buffer): Head | undefined => {
  try {
    const { head, mac } = JSON.parse(text) as { head: string; mac: string };
    const right = Buffer.from(macOfLine(head, key));
    const given = Buffer.from(mac);
    if (right.length !== given.length || !timingSafeEqual(right, given)) return undefined;
    return JSON.parse(head) as Head;
  } catch {
    return undefined;
  }
};
