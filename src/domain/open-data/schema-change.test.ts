import { expect, test } from 'vitest';
import { compareSchemas, versionAllows } from './schema-change.ts';

const schema = (properties: object, required: string[] = []) => ({ type: 'object', properties, required });

test('a new field is an addition; a lost field, another type or a field no longer sure to be there breaks', () => {
  const before = schema({ a: { type: 'string' } }, ['a']);
  expect(compareSchemas(before, before)).toBe('same');
  expect(compareSchemas(before, schema({ a: { type: 'string' }, b: { type: 'number' } }, ['a', 'b']))).toBe('added');
  expect(compareSchemas(before, schema({ a: { type: 'string', description: 'x' } }, ['a']))).toBe('added');
  expect(compareSchemas(before, schema({ b: { type: 'string' } }, []))).toBe('breaking');
  expect(compareSchemas(before, schema({ a: { type: 'number' } }, ['a']))).toBe('breaking');
  expect(compareSchemas(before, schema({ a: { type: 'string' } }, []))).toBe('breaking');
  expect(compareSchemas(schema({ a: { enum: ['x', 'y'] } }), schema({ a: { enum: ['x'] } }))).toBe('breaking');
  expect(compareSchemas(schema({ v: { const: '1.0' } }), schema({ v: { const: '1.1' } }))).toBe('same');
});

test('a break needs a new major version, an addition any new one', () => {
  expect(versionAllows('added', '1.0', '1.0')).toBe(false);
  expect(versionAllows('added', '1.0', '1.1')).toBe(true);
  expect(versionAllows('breaking', '1.0', '1.1')).toBe(false);
  expect(versionAllows('breaking', '1.9', '2.0')).toBe(true);
  expect(versionAllows('same', '1.0', '1.0')).toBe(true);
});
