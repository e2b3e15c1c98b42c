/** Lines with the seconds since the start, which the wrapper tells by `--since=<milliseconds>`. */
export function makeProgress(args: readonly string[]): (line: string) => void {
  const told = args.find((arg) => arg.startsWith('--since='))?.slice('--since='.length);
  const since = Number(told ?? Date.now());
  return (line) => {
    const seconds = ((Date.now() - since) / 1000).toFixed(1).replace('.', ',');
    process.stdout.write(`[${seconds.padStart(6)} s] ${line}\n`);
  };
}
