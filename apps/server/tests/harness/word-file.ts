import { Document, Packer, Paragraph } from 'docx';

/** A Word file of these lines. */
export const wordFile = (...lines: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
