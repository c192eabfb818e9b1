import type { Browser } from 'playwright-core';

/** What one cold visit costs. Bytes are those on the line, headers too; times in milliseconds; shift without unit. */
export interface PageCost {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly blocked: number;
}

/** Slow 3G as the project means it: 400 ms to and fro, 400 kbit/s each way, and a processor four times slower. */
export const SLOW = { latency: 400, bytesPerSecond: (400 * 1000) / 8, slowdown: 4 } as const;

/** A second and a half: more than the way there and back on the slow line. */
const QUIET = 1500;

/** Watches paints, shifts and long tasks from the first moment of a page. */
const watch = `
  const seen = (window.seen = { largest: 0, shift: 0, long: [] });
  const on = (type, use) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  on('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  on('layout-shift', (entry) => entry.hadRecentInput || (seen.shift += entry.value));
  on('longtask', (entry) => seen.long.push([entry.startTime, entry.duration]));
`;

/** One visit with nothing in the cache, on the slow line. Waits until the line is quiet, so that late scripts count. */
export async function measurePage(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: SLOW.bytesPerSecond, uploadThroughput: SLOW.bytesPerSecond });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
  let bytes = 0;
  let requests = 0;
  const inline = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request, requestId }) => {
    if (request.url.startsWith('data:')) inline.add(requestId);
    else requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!inline.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  // Late scripts come one after the other: the visit is over when for a while nothing more came.
  for (let before = -1; before !== bytes + requests; ) {
    before = bytes + requests;
    await page.waitForTimeout(QUIET);
  }
  const { first, seen } = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    seen: (window as unknown as { seen: { largest: number; shift: number; long: [number, number][] } }).seen,
  }));
  await context.close();
  // Blocking time after Lighthouse: what each task after the first paint takes beyond 50 ms.
  const blocked = seen.long.filter(([start]) => start >= first).reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { bytes, requests, firstPaint: first, largestPaint: seen.largest, shift: seen.shift, blocked };
}

/** The middle of several visits, figure by figure. */
export function middleOf(costs: readonly PageCost[]): PageCost {
  const middle = (pick: (cost: PageCost) => number) => costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return {
    bytes: middle((cost) => cost.bytes), requests: middle((cost) => cost.requests), firstPaint: middle((cost) => cost.firstPaint),
    largestPaint: middle((cost) => cost.largestPaint), shift: middle((cost) => cost.shift), blocked: middle((cost) => cost.blocked),
  };
}
