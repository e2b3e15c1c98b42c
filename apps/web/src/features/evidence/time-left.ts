import type { FileUpload } from './uploads.ts';

/** Seconds until a file is through at the pace of this connection; undefined while that is a guess. */
export const secondsLeft = ({ bytes, sent, since }: FileUpload, now: number): number | undefined => {
  if (since === undefined) return undefined;
  const [elapsed, came] = [now - since.at, sent - since.sent];
  if (elapsed < 2000 || came <= 0) return undefined;
  return Math.ceil(((bytes - sent) * elapsed) / came / 1000);
};
