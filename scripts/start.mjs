// `npm start`: installs what is missing, builds the pages, then runs the server with the pinned Node 24.
// Plain JavaScript: this file itself must run on Node 20.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { environmentForNode24, root } from './node24.mjs';
import { installDependencies } from './start/dependencies.mjs';
import { servePagesFromSource } from './start/development.mjs';
import { giveUp, say, startedAt } from './start/progress.mjs';
import { buildWeb } from './start/web-build.mjs';

const args = process.argv.slice(2);
const known = ['--empty', '--dev'];
const unknown = args.filter((arg) => !known.includes(arg));
if (unknown.length > 0) giveUp(`Không hiểu ${unknown.join(' ')}. Dùng: npm start [-- --empty]`);
if (Number(process.versions.node.split('.')[0]) < 20) {
  giveUp(`Node ${process.versions.node} quá cũ; cần Node 20 trở lên.`);
}

say('Khởi động parindex …');
const development = args.includes('--dev');
try {
  await installDependencies();
  if (!development) await buildWeb();
} catch (error) {
  giveUp(error.message);
}

const server = join(root, 'apps', 'server', 'src', 'main.ts');
const watch = development ? ['--watch', '--watch-preserve-output'] : [];
const child = spawn(
  'node',
  [...watch, '--disable-warning=ExperimentalWarning', server, ...args, `--since=${startedAt}`],
  {
    cwd: root,
    env: environmentForNode24(delimiter),
    // the channel tells the server when this wrapper dies, however it dies
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  },
);
const pages = development ? servePagesFromSource() : undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => giveUp(`Không chạy được máy chủ: ${error.message}`));
child.on('exit', (code, signal) => {
  pages?.kill();
  process.exit(code ?? (signal ? 1 : 0));
});
