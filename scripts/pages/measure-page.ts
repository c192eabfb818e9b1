import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openBareTab } from './bare-tab.ts';

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

/** What the browser kept of its paints, shifts and long tasks, asked once the visit is over: `[start, duration or value]` each. */
const record = `new Promise((done) => {
  const seen = { 'largest-contentful-paint': [], 'layout-shift': [], longtask: [] };
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  for (const type of Object.keys(seen)) new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen[type].push([entry.startTime, entry.value ?? entry.duration]);
  }).observe({ type, buffered: true });
  setTimeout(() => done({ first, seen }), 200);
})`;
type Entries = readonly (readonly [start: number, amount: number])[];
interface Visit {
  readonly first: number;
  readonly seen: Readonly<Record<'largest-contentful-paint' | 'layout-shift' | 'longtask', Entries>>;
}
/** What of the network's events is read. */
interface Transfer {
  readonly requestId: string;
  readonly request?: { readonly url: string };
  readonly encodedDataLength?: number;
}

/** One visit with nothing in the cache, on the slow line. Waits until the line is quiet, so that late scripts count. Throws when it does not load. */
export async function measurePage(browser: Browser, url: string): Promise<PageCost> {
  const { ask, onEvent, close } = await openBareTab(browser);
  await ask('Emulation.setDeviceMetricsOverride', { width: 360, height: 800, deviceScaleFactor: 2, mobile: true });
  await ask('Emulation.setTouchEmulationEnabled', { enabled: true });
  await ask('Page.enable');
  await ask('Network.enable');
  await ask('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: SLOW.bytesPerSecond, uploadThroughput: SLOW.bytesPerSecond });
  await ask('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
  let bytes = 0;
  let requests = 0;
  const inline = new Set<string>();
  const loaded = new Promise<void>((done) => onEvent((method, { requestId, request, encodedDataLength = 0 }: Transfer) => {
    if (method === 'Page.loadEventFired') done();
    else if (method === 'Network.requestWillBeSent' && request?.url.startsWith('data:')) inline.add(requestId);
    else if (method === 'Network.requestWillBeSent') requests += 1;
    else if (method === 'Network.loadingFinished' && !inline.has(requestId)) bytes += encodedDataLength;
  }));
  const { errorText } = await ask<{ errorText?: string }>('Page.navigate', { url });
  if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
  await Promise.race([loaded, wait(120_000, undefined, { ref: false }).then(() => Promise.reject(new Error(`${url}: not loaded after two minutes`)))]);
  // Late scripts come one after the other: the visit is over when for a while nothing more came.
  for (let before = -1; before !== bytes + requests; ) {
    before = bytes + requests;
    await wait(QUIET);
  }
  const { result } = await ask<{ result: { value: Visit } }>('Runtime.evaluate', { expression: record, awaitPromise: true, returnByValue: true });
  await close();
  const { first, seen } = result.value;
  // Blocking time after Lighthouse: what each task after the first paint takes beyond 50 ms.
  const blocked = seen.longtask.filter(([start]) => start >= first).reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { bytes, requests, firstPaint: first, largestPaint: seen['largest-contentful-paint'].at(-1)?.[0] ?? 0, shift: seen['layout-shift'].reduce((sum, [, value]) => sum + value, 0), blocked };
}

/** The middle of several visits, figure by figure. */
export function middleOf(costs: readonly PageCost[]): PageCost {
  const middle = (pick: (cost: PageCost) => number) => costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return {
    bytes: middle((cost) => cost.bytes), requests: middle((cost) => cost.requests), firstPaint: middle((cost) => cost.firstPaint),
    largestPaint: middle((cost) => cost.largestPaint), shift: middle((cost) => cost.shift), blocked: middle((cost) => cost.blocked),
  };
}
