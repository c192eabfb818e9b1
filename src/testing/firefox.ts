import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/lib/debian-program.ts';

/** What of the protocol is used here. Source: W3C WebDriver BiDi, which Firefox speaks by itself. */
interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly message?: string;
  readonly params?: { readonly isBlocked?: boolean; readonly request?: { readonly request: string; readonly url: string } };
  readonly result?: never;
}
export interface FirefoxTab {
  /** Opens an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Clicks the first element that a selector finds. Needs no script in the page. */
  click(selector: string): Promise<void>;
  press(key: string, times: number): Promise<void>;
  /** One step back in the history of the tab; nothing happens at its beginning. */
  back(): Promise<void>;
  address(): Promise<string>;
  /** Waits at most ten seconds until the tab stands at an address that begins so; throws otherwise. */
  waitFor(beginning: string): Promise<void>;
  /** Value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}
/** Keys as the protocol writes them. */
export const keys = { shift: '\uE008' } as const;

/** A line to a Firefox, answers matched to what was asked. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = failed;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  // What a Firefox that ended was asked fails at once, instead of waiting for the end of the test.
  socket.onclose = () => {
    for (const answer of waiting.values()) answer({ type: 'error', message: 'Firefox ended' });
  };
  const played: ((request: { request: string; url: string }) => void)[] = [];
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.params?.isBlocked === true && answer.params.request !== undefined) for (const play of played) play(answer.params.request);
  };
  let last = 0;
  const ask = <Result>(method: string, params: object): Promise<Result> =>
    new Promise((done, failed) => {
      const id = (last += 1);
      waiting.set(id, (answer) => (answer.type === 'success' ? done(answer.result as Result) : failed(new Error(`${method}: ${answer.message}`))));
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ id, method, params }));
      else failed(new Error(`${method}: Firefox ended`));
    });
  return { ask, onBlocked: (play: (typeof played)[number]) => played.push(play) };
}

/**
 * A tab in a new, empty Firefox (Debian's firefox-esr, or Firefox where that is its name). Every address under `away` is
 * answered here with a bare page, so that no request leaves the machine. `preferences` are those of about:config.
 */
export async function openFirefox(away: readonly string[], preferences: Readonly<Record<string, boolean | number>> = {}): Promise<FirefoxTab> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});\n`).join(''));
  const program = spawn(findProgram(process.env['FIREFOX_NAME'] ?? 'firefox-esr', 'firefox-esr'), ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => program.on('exit', done));
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    program.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const line = /ws:\/\/\S+/.exec(said)?.[0];
      if (line !== undefined) found(line);
    });
    program.on('exit', () => failed(new Error(`Firefox ended: ${said}`)));
  });
  const { ask, onBlocked } = await connect(`${url}/session`);
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['network.beforeRequestSent'] });
  await ask('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns: away.map((address) => ({ type: 'pattern', hostname: new URL(address).hostname })) });
  // A tab that is closing asks no more: an answer that comes too late is no fault.
  onBlocked(({ request }) => void ask('network.provideResponse', { request, statusCode: 200, headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html' } }], body: { type: 'string', value: '<title>away</title>away' } }).catch(() => undefined));
  const { contexts } = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const { context } = contexts[0]!;
  const address = async () => (await ask<{ contexts: { url: string }[] }>('browsingContext.getTree', { root: context })).contexts[0]!.url;
  return {
    address,
    open: async (to) => void (await ask('browsingContext.navigate', { context, url: to, wait: 'complete' })),
    click: async (selector) => {
      const { nodes } = await ask<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector }, maxNodeCount: 1 });
      await ask('input.performActions', { context, actions: [{ type: 'pointer', id: 'finger', actions: [{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: nodes[0]!.sharedId } } }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }] });
    },
    press: async (key, times) => void (await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions: Array.from({ length: times }, () => [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }]).flat() }] })),
    back: async () => void (await ask('browsingContext.traverseHistory', { context, delta: -1 }).catch(() => undefined)),
    waitFor: async (beginning) => {
      for (let turn = 0; turn < 100; turn += 1) {
        if ((await address()).startsWith(beginning)) return;
        await new Promise((later) => setTimeout(later, 100));
      }
      throw new Error(`Firefox stands at ${await address()}, not at ${beginning}`);
    },
    evaluate: async (expression) => (await ask<{ result: { value: unknown } }>('script.evaluate', { expression, target: { context }, awaitPromise: false })).result.value,
    close: async () => {
      await ask('browser.close', {}).catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
