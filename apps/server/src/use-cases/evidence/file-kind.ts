/** A kind of file that may be evidence: its extensions, its media type, and how its first bytes look. */
type FileKind = {
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly signature: (head: Buffer) => boolean;
};

const startsWith =
  (...bytes: readonly number[]) =>
  (head: Buffer) =>
    bytes.every((byte, position) => head[position] === byte);

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04);
const isOldOffice = startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const office = 'application/vnd.openxmlformats-officedocument';

/** Loại tệp nhận được — what offices really have: PDF, Word, Excel, PowerPoint, pictures, and their containers. */
const fileKinds: readonly FileKind[] = [
  {
    extensions: ['pdf'],
    mediaType: 'application/pdf',
    signature: (head) => head.subarray(0, 1024).includes('%PDF-'),
  },
  { extensions: ['docx'], mediaType: `${office}.wordprocessingml.document`, signature: isZip },
  { extensions: ['xlsx'], mediaType: `${office}.spreadsheetml.sheet`, signature: isZip },
  { extensions: ['pptx'], mediaType: `${office}.presentationml.presentation`, signature: isZip },
  { extensions: ['doc'], mediaType: 'application/msword', signature: isOldOffice },
  { extensions: ['xls'], mediaType: 'application/vnd.ms-excel', signature: isOldOffice },
  { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', signature: startsWith(0xff, 0xd8, 0xff) },
  { extensions: ['png'], mediaType: 'image/png', signature: startsWith(0x89, 0x50, 0x4e, 0x47) },
  {
    extensions: ['tif', 'tiff'],
    mediaType: 'image/tiff',
    signature: (head) => startsWith(0x49, 0x49, 0x2a, 0)(head) || startsWith(0x4d, 0x4d, 0, 0x2a)(head),
  },
  { extensions: ['zip'], mediaType: 'application/zip', signature: isZip },
];

const extensionOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** Whether a file of this name may be evidence, before anybody has seen its bytes. */
export const isAllowedName = (
  fileName: string,
): { readonly allowed: boolean; readonly extension: string } => {
  const extension = extensionOf(fileName);
  return { allowed: fileKinds.some(({ extensions }) => extensions.includes(extension)), extension };
};

export type KnownKind =
  | { readonly mediaType: string }
  | { readonly refused: 'kind-not-allowed' | 'kind-differs'; readonly extension: string };

/** The media type by extension and first bytes; both must agree. */
export const kindOfFile = (fileName: string, head: Buffer): KnownKind => {
  const extension = extensionOf(fileName);
  const kind = fileKinds.find((candidate) => candidate.extensions.includes(extension));
  if (!kind) return { refused: 'kind-not-allowed', extension };
  return kind.signature(head) ? { mediaType: kind.mediaType } : { refused: 'kind-differs', extension };
};

const nameLimit = 200;

/**
 * Tên tệp gọn — NFC, without path and control characters, at most 200 characters with the extension kept. Undefined
 * when nothing is left.
 */
export const cleanFileName = (name: string): string | undefined => {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = [...last.replace(/\p{Cc}|[\u200B-\u200F\u202A-\u202E\uFEFF]/gu, '').trim()];
  if (plain.length === 0 || /^\.+$/.test(plain.join(''))) return undefined;
  if (plain.length <= nameLimit) return plain.join('');
  const extension = /\.[^.]{1,10}$/.exec(plain.join(''))?.[0] ?? '';
  return plain.slice(0, nameLimit - [...extension].length).join('') + extension;
};
