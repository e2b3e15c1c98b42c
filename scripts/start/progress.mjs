// The lines that a person sees while the program starts: when, then what. Plain JavaScript for Node 20.
export const startedAt = Date.now();

/** Prints one line with the seconds since the start. */
export function say(line) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).replace('.', ',');
  console.log(`[${seconds.padStart(6)} s] ${line}`);
}

/** Prints what went wrong and ends with exit code 1. */
export function giveUp(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}
