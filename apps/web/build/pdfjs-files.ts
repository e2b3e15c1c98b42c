import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
const folder = `assets/pdfjs-${version}`;

/** Files that pdf.js asks for by their own names: fonts that a paper leaves out, decoders of scanned pages. */
const wanted = [
  ...readdirSync(join(home, 'standard_fonts')).map((name) => join('standard_fonts', name)),
  'wasm/jbig2_nowasm_fallback.js',
  'wasm/openjpeg_nowasm_fallback.js',
  'wasm/LICENSE_JBIG2',
  'wasm/LICENSE_OPENJPEG',
];

/** Puts them beside the built files and serves them while developing; `__PDFJS_FILES__` is their folder. */
export const pdfjsFiles = (): Plugin => ({
  name: 'pdfjs-files',
  config: () => ({ define: { __PDFJS_FILES__: JSON.stringify(folder) } }),
  generateBundle() {
    for (const path of wanted)
      this.emitFile({
        type: 'asset',
        fileName: `${folder}/${nameOf(path)}`,
        source: readFileSync(join(home, path)),
      });
  },
  configureServer(server) {
    server.middlewares.use(`/${folder}/`, (request, response, next) => {
      const path = wanted.find((each) => `/${nameOf(each)}` === request.url);
      if (path === undefined) return next();
      if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(join(home, path)));
    });
  },
});

const nameOf = (path: string): string => path.slice(path.indexOf('/') + 1);
