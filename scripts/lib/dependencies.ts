/** What the lock file says of one package. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/**
 * Licences that let anyone use, change and pass on the site and its tools. Copyleft of the file (MPL) and of the library
 * (LGPL) is accepted for tools that run in the build and are not shipped.
 */
export const acceptedLicences: readonly string[] = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'CC-BY-4.0', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'Python-2.0', 'Unlicense'];

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
const entries = (packages: LockedPackages) => Object.entries(packages).filter(([path]) => path !== '');

/** Packages by licence, each named once. */
export function licenceList(packages: LockedPackages): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(entries(packages), ([, { license }]) => license ?? 'unknown');
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([licence, all]) => [licence, [...new Set(all.map(([path]) => nameOf(path)))].toSorted()]));
}

/** Packages under a licence that is not accepted, as "name: licence". Of "A OR B" one is enough, of "A AND B" all are needed. */
export function foreignLicences(packages: LockedPackages): string[] {
  const isAccepted = (licence: string): boolean => {
    const bare = licence.replace(/[()]/g, '');
    if (/ OR /.test(bare)) return bare.split(' OR ').some(isAccepted);
    return bare.split(' AND ').every((part) => acceptedLicences.includes(part.trim()));
  };
  return entries(packages).filter(([, { license }]) => !isAccepted(license ?? 'unknown')).map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'unknown'}`);
}

/**
 * Packages for other machines that the lock only names. npm then leaves them out on those machines without a word, and
 * the build fails there and nowhere else.
 */
export function missingPlatforms(packages: LockedPackages): string[] {
  const known = new Set(entries(packages).map(([path]) => nameOf(path)));
  return entries(packages).flatMap(([path, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}).filter((name) => !known.has(name)).map((name) => `${nameOf(path)} → ${name}`));
}
