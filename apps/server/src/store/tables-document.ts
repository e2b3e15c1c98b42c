/** The province's own template of a kind of document, as Word. */
export type DocumentTemplateTable = {
  kind: string;
  file_name: string;
  content: Buffer;
  sha256: string;
  updated_at: string;
  updated_by: string;
};

/** What the documents of a unit begin and end with, as JSON text. */
export type DocumentHeadingTable = {
  unit_id: string;
  content: string;
  version: number;
  updated_at: string;
  updated_by: string;
};
