/** Folder of the files that pdf.js asks for by name; set by the build. */
declare const __PDFJS_FILES__: string;
