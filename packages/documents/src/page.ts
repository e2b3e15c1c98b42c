/** Một đoạn chữ cùng kiểu. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

/**
 * Đoạn văn theo kiểu của văn bản hành chính. `body` justified with a first-line indent; `basis` căn cứ, italic; `part`
 * "I. TÌNH HÌNH …" bold; `article` "Điều 1." ; `decisive` "QUYẾT ĐỊNH:" in the middle; `note` below a table; `note-head`
 * "Ghi chú:".
 */
export type ParagraphKind = 'body' | 'basis' | 'part' | 'article' | 'decisive' | 'note' | 'note-head';

export type Paragraph = { readonly kind: ParagraphKind; readonly runs: readonly Run[] };

/**
 * Đầu văn bản: cơ quan, số và ký hiệu bên trái; Quốc hiệu, Tiêu ngữ, địa danh và ngày bên phải.
 *
 * `parent`   cơ quan chủ quản, one line; absent for a UBND
 * `ruleMm`   length of the rule below the issuer
 * `number`   "Số:      /BC-UBND" as it is to stand; `dated` the same for place and date
 * `draft`    words inside the frame of a draft, gone on issue
 * `about`    "V/v …" of a letter, which has no name of its own
 */
export type Letterhead = {
  readonly kind: 'letterhead';
  readonly parent?: string;
  readonly issuer: readonly string[];
  readonly ruleMm: number;
  readonly number: string;
  readonly dated: string;
  readonly draft?: string;
  readonly about?: readonly string[];
};

/** Tên loại và trích yếu, broken by sense; the rule stands below. */
export type Heading = {
  readonly kind: 'title';
  readonly name: string;
  readonly subject: readonly string[];
  readonly ruleMm: number;
};

/** Đầu phụ lục: "Phụ lục I", tên phụ lục, "(Kèm theo …)". */
export type AnnexHeading = {
  readonly kind: 'annex-title';
  readonly annex: string;
  readonly title: readonly string[];
  readonly reference: readonly string[];
};

/** Một cột của bảng. Widths in millimetres; all columns together fill the text. */
export type TableColumn = {
  readonly heading: readonly string[];
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
};

/** Một ô; `columns` joins it with those to its right. */
export type TableCell = {
  readonly lines: readonly string[];
  readonly bold?: boolean;
  readonly columns?: number;
};

/** Một dòng. `weight`: lĩnh vực bold, tiêu chí bold italic, tiêu chí thành phần upright. */
export type TableRow = {
  readonly weight: 'field' | 'criterion' | 'plain' | 'total';
  readonly cells: readonly TableCell[];
};

/** Bảng: the head repeats on every page, rows are never split. `numbered` adds the row (1) (2) …. */
export type Table = {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly numbered: boolean;
  readonly numbers?: readonly string[];
  readonly size: 'normal' | 'small';
  readonly rows: readonly TableRow[];
};

/** Khối ký: chức danh từng dòng, chừa chỗ ký và đóng dấu, họ tên. */
export type Signature = { readonly titles: readonly string[]; readonly name?: string };

/** Nơi nhận bên trái, một chữ ký bên phải. */
export type Ending = {
  readonly kind: 'ending';
  readonly receivers: readonly string[];
  readonly signature: Signature;
};

/** Nhiều chữ ký ngang hàng rồi nơi nhận: biên bản. */
export type JointEnding = {
  readonly kind: 'joint-ending';
  readonly receivers: readonly string[];
  readonly signatures: readonly Signature[];
};

export type Block = Paragraph | Letterhead | Heading | AnnexHeading | Table | Ending | JointEnding;

/** Một phần của văn bản trên một khổ giấy. Page numbers start anew; the first page shows none. */
export type Section = { readonly orientation: 'portrait' | 'landscape'; readonly blocks: readonly Block[] };

/**
 * Văn bản — headings, paragraphs and tables in the layout of Nghị định 30/2020/NĐ-CP; knows no Office format.
 *
 * `bodySize`  points of the body: 14 for reports, 13 for minutes
 * `footer`    mark at the bottom of every page ("SỐ LIỆU MINH HỌA …"), never in a real document
 */
export type Page = {
  readonly title: string;
  readonly bodySize: 13 | 14;
  readonly sections: readonly Section[];
  readonly footer?: string;
};

/** Đoạn văn một kiểu chữ. */
export const paragraph = (kind: ParagraphKind, ...runs: readonly (string | Run)[]): Paragraph => ({
  kind,
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});
