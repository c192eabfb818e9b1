import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foreignLicences, licenceList, missingPlatforms, type LockedPackages } from './dependencies.ts';

const lockText = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lockText) as { packages: LockedPackages };
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean>; dependencies: Record<string, string>; devDependencies: Record<string, string> };

test('the lock holds every package for every machine, not only those of the machine it was made on', () => {
  expect(missingPlatforms(packages)).toEqual([]);
});

test('the lock names no registry: each installs from its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(lockText).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});

test('every package has a digest', () => {
  expect(Object.entries(packages).filter(([path, { integrity, link }]) => path !== '' && !link && integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('versions are exact', () => {
  const loose = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('only listed packages run code when they are installed', () => {
  const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(running.filter((name) => project.allowScripts[name] !== true)).toEqual([]);
});

test('licences are those we accept', () => {
  expect(licenceList(packages).size).toBeGreaterThan(5);
  expect(foreignLicences(packages)).toEqual([]);
});

test('a licence nobody looked at is named; of two to choose from one is enough', () => {
  expect(foreignLicences({ 'node_modules/a': { license: 'GPL-3.0-only' }, 'node_modules/b': { license: '(MIT OR GPL-3.0-only)' }, 'node_modules/c': { license: 'MIT AND SSPL-1.0' }, 'node_modules/d': {} })).toEqual(['a: GPL-3.0-only', 'c: MIT AND SSPL-1.0', 'd: unknown']);
});
