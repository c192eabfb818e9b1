import { expect, test } from 'vitest';
import { faultsAfter } from './testing.ts';

test('nothing is wrong with the invented tree', () => expect(faultsAfter([])).toEqual([]));
