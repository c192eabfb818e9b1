import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCsv } from '../../src/domain/csv.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: unknown }>>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const files = readdirSync('.github/workflows');

describe.each(files)('workflow %s', (file) => {
  const text = read(`.github/workflows/${file}`);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('pins every action to a full commit, with the version beside it', () => {
    for (const step of steps) if (step.uses !== undefined) expect(step.uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    for (const line of text.split('\n').filter((one) => one.includes('uses:'))) expect(line).toMatch(/# v\d+\.\d+\.\d+$/);
  });
  test('says what it may do, and nobody may push', () => {
    expect(workflow.permissions).toBeDefined();
    expect(workflow.permissions['contents'] ?? 'none').not.toBe('write');
  });
  test('holds no secret', () => expect(text).not.toMatch(/secrets\./));
  test('never puts words of a stranger into a command', () => {
    for (const step of steps) expect(step.run ?? '').not.toMatch(/\$\{\{/);
  });
  test('leaves no credentials in a checkout, and never runs on pull_request_target', () => {
    for (const step of steps) if (step.uses?.startsWith('actions/checkout@') === true) expect(step.with?.['persist-credentials']).toBe(false);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
  test('a job that strangers start cannot write', () => {
    if ('pull_request' in workflow.on) expect(Object.values(workflow.permissions).every((one) => one === 'read')).toBe(true);
  });
});

test('the content workflow checks before it builds, and builds only what holds no code', () => {
  const steps = (parse(read('.github/workflows/content.yml')) as Workflow).jobs['check']!.steps as readonly (Step & { id?: string; if?: string; name?: string })[];
  const at = (command: string) => steps.findIndex((step) => step.run?.includes(command) === true);
  expect(at('check -- --only-safety')).toBeGreaterThan(-1);
  expect(at('astro build')).toBeGreaterThan(at('check -- --only-safety'));
  expect(steps[at('astro build')]!.if).toBe("steps.safe.outcome == 'success'");
  expect(steps.at(-1)!.run).toBe('exit 1');
});

test('a report of a wrong number carries the id of its record and asks for no personal data', () => {
  const form = parse(read('.github/ISSUE_TEMPLATE/so-sai.yml')) as { body: { id?: string; type: string; validations?: { required?: boolean }; attributes: { label?: string } }[] };
  expect(form.body.find((field) => field.id === 'id')?.validations?.required).toBe(true);
  expect(form.body.map((field) => field.id ?? '').join(' ')).not.toMatch(/name|email|phone|contact/);
  expect(read('src/site.ts')).toContain('template=so-sai.yml');
});

test('every form and template speaks Vietnamese and English, with labels that exist', () => {
  const labels = new Set((parse(read('.github/labels.yml')) as { name: string }[]).map((label) => label.name));
  for (const file of readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml')) {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as { name: string; labels: string[]; body: { attributes: { label?: string } }[] };
    expect(form.name).toContain(' · ');
    for (const label of form.labels) expect(labels).toContain(label);
    for (const field of form.body) expect(field.attributes.label ?? ' · ').toContain(' · ');
  }
});

test('every province has its reviewers, and control files come last', () => {
  const owners = read('.github/CODEOWNERS').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/));
  for (const { slug } of parseCsv(read('content/localities/provinces.csv'))) expect(owners.some(([path]) => path === `/content/directory/${slug}/`), slug).toBe(true);
  const last = owners.slice(-7).map(([path]) => path);
  expect(last).toContain('/.github/');
  expect(last).toContain('/scripts/');
  for (const [, ...teams] of owners) for (const team of teams) expect(team).toMatch(/^@diem-tua\/[a-z-]+$/);
});
