import { readFile } from 'node:fs/promises';

/** Reads a JSON file of the open data from an address (https://…/data) or from a folder with the same files. */
export async function readData(base, name) {
  const place = `${base.replace(/\/$/, '')}/${name}`;
  if (!/^https?:/.test(place)) return JSON.parse(await readFile(place, 'utf8'));
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place}: ${answer.status}`);
  return answer.json();
}

/** Whether this file was started from the command line, not imported. */
export const isStarted = (url) => process.argv[1] !== undefined && url === new URL(`file://${process.argv[1]}`).href;
