import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { cmsConfig } from '../../scripts/lib/admin/cms-config.ts';
import { checkContent } from '../../scripts/lib/checks/check-content.ts';
import { tree } from '../../scripts/lib/checks/testing.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { adminPolicy } from '../domain/headers/content-security-policy.ts';
import { supportAddress } from '../domain/schemas/support-address.ts';
import { writeAdminForm } from '../integrations/admin-form.ts';
import { contentFixture, FIXTURE_DAY, paths } from './content-fixture.ts';

/** The editors' form on its own test backend, which keeps files inside the browser. */
let root = '';
let server: Server;
let browser: Browser;
let page: Page;
let url = '';
const requests: string[] = [];

const provinces = [{ slug: 'dong-mau', fullName: 'Tỉnh Đồng Mẫu' }] as never;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'admin-'));
  mkdirSync(join(root, 'admin'));
  cpSync('public/admin', join(root, 'admin'), { recursive: true });
  writeAdminForm(join(root, 'admin'));
  writeFileSync(join(root, 'admin/config.yml'), stringify(cmsConfig({ provinces }, { name: 'test-repo' })));
  ({ server, url } = await serveFolder(root, 0, { 'content-security-policy': adminPolicy }));
  browser = await launchChromium();
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(root, { recursive: true });
});

/** Puts a file into the store the test backend reads, or reads it back. */
async function store(path: string, text: string | null): Promise<string> {
  return page.evaluate(async ({ parts, content }) => {
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test', { create: true });
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1)!, { create: true });
    if (content !== null) {
      const stream = await file.createWritable();
      await stream.write(content);
      await stream.close();
    }
    return (await file.getFile()).text();
  }, { parts: path.split('/'), content: text });
}

test('an editor changes a number, and what the form writes passes the checker', async () => {
  // The form leaves out what is empty: a source without a page to open must still be sound afterwards.
  const before = contentFixture().get(paths.emergency)!.replace('url: https://example.com/so', 'url: null').replace('status: confirmed\nbasis: official\n', 'status: single-source\n');
  await page.goto(`${url}/admin/`);
  await store(paths.emergency, before);
  await page.reload();
  await page.getByRole('button', { name: /kho mã nguồn thử nghiệm/i }).click();
  await page.getByText('so-mau').first().click();
  const number = page.locator('input').and(page.locator(':visible'));
  // Fields far below are drawn only when they come into sight.
  await page.mouse.move(300, 600);
  await expect.poll(async () => {
    await page.mouse.wheel(0, 400);
    return number.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }, { timeout: 20_000, interval: 150 }).toContain('113');
  const index = await number.evaluateAll((inputs) => inputs.findIndex((input) => (input as HTMLInputElement).value === '113'));
  await number.nth(index).fill('114');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(() => store(paths.emergency, null), { timeout: 15_000 }).toContain('114');
  const after = await store(paths.emergency, null);
  const [old, now] = [parse(before), parse(after)] as [{ phones: { number: string }[] }, { phones: { number: string }[] }];
  const parsed = (record: object) => supportAddress.parse(record);
  expect(parsed(now)).toEqual(parsed({ ...old, phones: [{ ...old.phones[0], number: '114' }] }));
  expect(checkContent(tree([paths.emergency, after]), { today: FIXTURE_DAY })).toEqual([]);
});

test('the form speaks Vietnamese and asks no other host for anything', async () => {
  await page.goto(`${url}/admin/`);
  expect(await page.locator('body').innerText()).toMatch(/[ăâđêôơư]/);
  expect(requests.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address))).toEqual([]);
});
