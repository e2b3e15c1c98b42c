import { readXlsxBytes } from './read-xlsx.ts';

/** Runs in a process of its own: a workbook on standard input, the result as JSON on standard output. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const result = await readXlsxBytes(Buffer.concat(chunks));
process.stdout.write(JSON.stringify(result));
