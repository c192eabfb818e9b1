// Writes output/deploy/sbom.cdx.json: every package the site is built with, in CycloneDX.
// With --licences it prints the packages by licence instead.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { today } from '../src/content/today.ts';
import { commandOptions } from './lib/command-options.ts';
import { licenceList, type LockedPackages } from './lib/dependencies.ts';

interface Reference {
  readonly type: string;
}
interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: { name: string } };
  components: { externalReferences?: Reference[] }[];
}

const { values } = commandOptions('npm run sbom -- [--licences]', { options: { licences: { type: 'boolean', default: false } } });
const lock = readFileSync('package-lock.json', 'utf8');
if (values.licences) {
  for (const [licence, names] of licenceList((JSON.parse(lock) as { packages: LockedPackages }).packages)) console.log(`${licence} (${names.length}): ${names.join(', ')}`);
} else {
  const bill = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] })) as Bill;
  // Equal locks give equal bills: the number comes from the lock, the time from the day of the build.
  const digest = createHash('sha256').update(lock).digest('hex');
  bill.serialNumber = `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  bill.metadata.timestamp = `${today}T00:00:00.000Z`;
  bill.metadata.component.name = 'diem-tua';
  // Where a package was fetched from differs from machine to machine and says nothing about what it is.
  for (const component of bill.components) component.externalReferences = component.externalReferences?.filter(({ type }) => type !== 'distribution') ?? [];
  mkdirSync('output/deploy', { recursive: true });
  writeFileSync('output/deploy/sbom.cdx.json', `${JSON.stringify(bill, null, 1)}\n`);
  console.log(`output/deploy/sbom.cdx.json: ${bill.components.length} packages`);
}
