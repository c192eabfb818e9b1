import type { Browser } from 'playwright-core';

export interface BareTab {
  /** Asks the browser of this tab in the Chrome DevTools Protocol; throws with the browser's words. */
  ask<Result>(method: string, params?: object): Promise<Result>;
  /** Hears every event of the protocol; types after the method are the hearer's to know. */
  onEvent(hear: (method: string, params: never) => void): void;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * A tab in a browser that knows nothing yet, and with nothing of a test tool in its pages: Playwright makes a script context
 * of its own in every page before the first paint, which a slow processor pays for and no reader has.
 */
export async function openBareTab(browser: Browser): Promise<BareTab> {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId });
  // Not flat: a session of Playwright's speaks to one target only, so that the tab is spoken to through its browser.
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Message) => void>();
  const hearers: ((method: string, params: never) => void)[] = [];
  root.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const answer = JSON.parse(message) as Message;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else for (const hear of hearers) hear(answer.method!, answer.params!);
  });
  let last = 0;
  return {
    ask: <Result>(method: string, params: object = {}) =>
      new Promise<Result>((done, failed) => {
        const id = (last += 1);
        waiting.set(id, ({ error, result }) => {
          waiting.delete(id);
          if (error === undefined) done(result as Result);
          else failed(new Error(`${method}: ${error.message}`));
        });
        root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(failed);
      }),
    onEvent: (hear) => hearers.push(hear),
    close: async () => {
      await root.send('Target.disposeBrowserContext', { browserContextId });
      await root.detach();
    },
  };
}
