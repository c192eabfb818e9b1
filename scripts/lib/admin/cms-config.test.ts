import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cmsConfig, githubBackend } from './cms-config.ts';
import { configText } from './config-text.ts';

const provinces = [{ slug: 'dong-mau', fullName: 'Tỉnh Đồng Mẫu' }] as never;

test('public/admin/config.yml is what the schemas say', () => expect(readFileSync('public/admin/config.yml', 'utf8')).toBe(configText('.')));

test('the form program understands it', () => {
  const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  const isValid = validate(parse(configText('.')));
  expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
  expect(isValid).toBe(true);
});

test('changes go to branches for review; nothing can be deleted or uploaded past the checker', () => {
  const config = cmsConfig({ provinces }, githubBackend);
  expect(config.publish_mode).toBe('editorial_workflow');
  expect(config.collections.every((collection) => collection.delete === false)).toBe(true);
  expect(JSON.stringify(config)).not.toMatch(/"widget":"(file|image|code)"/);
});

test('hints are the Vietnamese descriptions of the schema, choices are its choices', () => {
  const directory = cmsConfig({ provinces }, { name: 'test-repo' }).collections[0]!;
  const field = (name: string) => (directory.fields as readonly Record<string, unknown>[]).find((one) => one['name'] === name)!;
  expect(field('name')).toMatchObject({ hint: 'Tên chính thức', widget: 'object' });
  expect(field('kind')['options']).toContain('hotline');
  expect(field('phones')['widget']).toBe('list');
});
