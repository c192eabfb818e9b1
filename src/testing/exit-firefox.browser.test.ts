import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { siteFolder } from './browser.ts';
import { keys, openFirefox, type FirefoxTab } from './firefox.ts';

const NEUTRAL = 'https://nchmf.gov.vn/';
const START = 'https://start.test/';
const pages = ['/', '/khan-cap/', '/dia-chi/', '/o-nuoc-ngoai/', '/phong-ngua/'];
let server: Server;
let site: string;
let tab: FirefoxTab;

beforeAll(async () => {
  ({ server, url: site } = await serveFolder(siteFolder()));
});
afterEach(() => tab.close());
afterAll(() => void server.close());

/** Goes back as often as there were pages: none of ours may be seen. */
async function expectNoWayBack(depth: number): Promise<void> {
  for (let step = 0; step < depth; step += 1) {
    await tab.back();
    await new Promise((later) => setTimeout(later, 700));
    const address = await tab.address();
    expect(address.startsWith(site) && (await tab.evaluate('!document.documentElement.hidden'))).toBe(false);
  }
}

describe('exit in Firefox', () => {
  test.each([1, 2, 5])('after %i pages, Back does not return to ours', async (depth) => {
    tab = await openFirefox([NEUTRAL, START]);
    await tab.open(START);
    for (const path of pages.slice(0, depth)) await tab.open(site + path);
    await tab.click('.exit');
    await tab.waitFor(NEUTRAL);
    await expectNoWayBack(depth);
  });

  test('Shift pressed three times leaves, and coming back on purpose shows the page', async () => {
    tab = await openFirefox([NEUTRAL]);
    await tab.open(`${site}/khan-cap/`);
    await tab.press(keys.shift, 2);
    await new Promise((later) => setTimeout(later, 700));
    expect(await tab.address()).toBe(`${site}/khan-cap/`);
    await tab.press('a', 1);
    await tab.press(keys.shift, 3);
    await tab.waitFor(NEUTRAL);
    await tab.open(`${site}/khan-cap/`);
    expect(await tab.evaluate('document.documentElement.hidden || document.title')).toMatch(/\S/);
    expect(await tab.address()).toBe(`${site}/khan-cap/`);
  });

  test('with script blocked the link leads away all the same', async () => {
    tab = await openFirefox([NEUTRAL], { 'javascript.enabled': false });
    await tab.open(`${site}/khan-cap/`);
    await tab.click('.exit');
    await tab.waitFor(NEUTRAL);
  });

  test('with storage blocked it leaves', async () => {
    // 2: no site may keep anything; asking for the session's storage throws.
    tab = await openFirefox([NEUTRAL], { 'network.cookie.cookieBehavior': 2 });
    await tab.open(`${site}/`);
    expect(await tab.evaluate('(() => { try { sessionStorage.length; return "open"; } catch { return "blocked"; } })()')).toBe('blocked');
    // By the keyboard: a click would follow the link even if the script had stopped at the storage.
    await tab.press(keys.shift, 3);
    await tab.waitFor(NEUTRAL);
  });
});
