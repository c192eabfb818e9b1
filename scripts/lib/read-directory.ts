import type { Localities } from '../../src/domain/localities.ts';
import type { SupportAddress } from '../../src/domain/schemas/support-address.ts';
import { today } from '../../src/content/today.ts';
import { addressesIn, readContent } from './checks/content.ts';
import { readFolder } from './checks/read-folder.ts';

/** The directory and the localities of a working tree. Records that break their schema are left to the checker. */
export function readDirectory(root: string): { readonly records: readonly SupportAddress[]; readonly localities: Localities } {
  const { files } = readFolder(root);
  const { content } = readContent(new Map([...files].filter(([path]) => /^content\/(?:directory|localities)\//.test(path))), today);
  if (content.localities === null) throw new Error('content/localities cannot be read: run npm run check');
  return { records: addressesIn(content).map(({ record }) => record), localities: content.localities };
}
