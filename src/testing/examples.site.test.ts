import { describe, expect, test } from 'vitest';
import { dist, isBuilt } from './data-outputs.ts';

interface Open { id: string; distance: number; numbers: string[] }
interface Examples {
  nearestOpen: (base: string, commune: string, options?: { at?: Date; topic?: string }) => Promise<Open[]>;
  changedNumbers: (base: string, since: string) => Promise<{ day: string; kind: string }[]>;
  countryCard: (base: string, code: string) => Promise<string[]>;
}
const load = async <Name extends keyof Examples>(file: string, name: Name) => ((await import(new URL(`../../examples/${file}.mjs`, import.meta.url).href)) as Pick<Examples, Name>)[name];
const data = `${dist}/data`;

describe.skipIf(!isBuilt)('clients of the open data, on the built files', () => {
  test('nearest open service for a commune: at night what is open day and night, nearer before farther', async () => {
    const nearestOpen = await load('nearest-open-service', 'nearestOpen');
    const sundayNight = new Date('2026-11-22T20:00:00Z');
    const open = await nearestOpen(data, '06685', { at: sundayNight, topic: 'trafficking' });
    expect(open.map((one) => one.id)).toContain('tong-dai-111');
    expect(open.map((one) => one.distance)).toEqual(open.map((one) => one.distance).toSorted());
    expect(open.every((one) => one.numbers.length > 0)).toBe(true);
    await expect(nearestOpen(data, '00000')).rejects.toThrow('00000');
    const atWork = await nearestOpen(data, '06685', { at: new Date('2026-11-23T03:00:00Z') });
    expect(atWork.length).toBeGreaterThan((await nearestOpen(data, '06685', { at: sundayNight })).length);
  });

  test('changed numbers since a day: none after tomorrow, a bad day is refused', async () => {
    const changedNumbers = await load('changed-numbers', 'changedNumbers');
    expect(await changedNumbers(data, '2999-01-01')).toEqual([]);
    expect((await changedNumbers(data, '2026-01-01')).every((one) => one.day >= '2026-01-01' && one.kind !== 'details')).toBe(true);
    await expect(changedNumbers(data, 'yesterday')).rejects.toThrow('YYYY-MM-DD');
  });

  test('a country’s card: the citizens’ line in its international form, the card of that language, never 111', async () => {
    const countryCard = await load('country-card', 'countryCard');
    const card = await countryCard(data, 'kh');
    expect(card[0]).toBe('CAMPUCHIA');
    expect(card.join('\n')).toContain('+84981848484');
    expect(card.join('\n')).toContain('máy dịch');
    expect(card.some((line) => /(?<!\d)111(?!\d)/.test(line))).toBe(false);
    await expect(countryCard(data, 'xx')).rejects.toThrow('xx');
  });
});
