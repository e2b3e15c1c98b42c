import { readXlsxBytes } from './read-xlsx.ts';
import { warmUp } from './xlsx-warm-up.ts';

/** Runs in a process of its own: a workbook on standard input, the result as JSON on standard output. */
if (process.argv.includes('--ahead')) await warmUp();
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const result = await readXlsxBytes(Buffer.concat(chunks));
process.stdout.write(JSON.stringify(result), () => process.exit(0));
