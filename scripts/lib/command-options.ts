import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The options a script was called with, as `parseArgs` reads them. `--help` prints `usage` and ends with code 0; an
 * option nobody knows prints what is wrong and `usage`, and ends with code 2: never a stack trace, never a guess.
 */
export function commandOptions<const Config extends ParseArgsConfig>(usage: string, config: Config): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

/** The value of an option that allows only some; another prints them and `usage`, and ends with code 2. */
export function oneOf<const Value extends string>(option: string, found: string, allowed: readonly Value[], usage: string): Value {
  const value = allowed.find((one) => one === found);
  if (value !== undefined) return value;
  console.error(`--${option}: ${found} (${allowed.join(' | ')})\n${usage}`);
  process.exit(2);
}

/** The value of an option that is a whole number from `least` on; anything else prints what is wanted and `usage`, and ends with code 2. */
export function wholeNumber(option: string, found: string, least: number, usage: string): number {
  if (/^\d+$/.test(found) && Number(found) >= least) return Number(found);
  console.error(`--${option}: ${found} (≥ ${least})\n${usage}`);
  process.exit(2);
}
