import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfjsFiles } from './build/pdfjs-files.ts';
import { publicAddresses } from './build/public-addresses.ts';
import { scriptBudget } from './build/script-budget.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.PORT ?? '8080'}`;

export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    pdfjsFiles(),
    publicAddresses(),
    scriptBudget([
      { entry: 'index', label: 'Màn hình nội bộ', kilobytes: 200 },
      { entry: 'public', label: 'Trang công khai', kilobytes: 100 },
    ]),
  ],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    // a font or picture inside a style sheet would be a data: address, which the page's policy refuses
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: here('index.html'), public: here('public.html') } },
  },
  server: {
    port: Number(process.env.WEB_PORT ?? '5173'),
    strictPort: true,
    proxy: { '/api': { target: server, xfwd: true } },
  },
});
