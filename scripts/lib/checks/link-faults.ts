import { faultsOfWebLink } from '../../../src/domain/web-link.ts';
import { faultAt, type Edit, type Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

const SCRIPT = /^[\s\p{Cc}\p{Cf}]*(javascript|vbscript|data|blob|file|about|filesystem|view-source)\s*:/iu;

/** What is wrong with a web address; `raw` is where it stands as typed, so that tracking codes can be cut out. */
export function faultsOfLink(file: SourceFile, offset: number, address: string, raw: { start: number; end: number; text: string } | null): Fault[] {
  const scheme = SCRIPT.exec(address.replaceAll(/[\t\n\r]/g, ''))?.[1];
  if (scheme !== undefined) return [faultAt(file, offset, 'link-script', address, { scheme: `${scheme.toLowerCase()}:` })];
  return faultsOfWebLink(address).map((fault) => {
    switch (fault.kind) {
      case 'tracking': {
        const fix: Edit | undefined = raw === null ? undefined : { start: raw.start, end: raw.end, text: raw.text.replace(address, fault.instead) };
        return faultAt(file, offset, 'link-tracking', address, { parameter: fault.parameter, suggestion: fault.instead }, raw !== null && file.text.slice(raw.start, raw.end) === raw.text ? fix : undefined);
      }
      case 'shortened':
        return faultAt(file, offset, 'link-shortened', address, { host: fault.host });
      case 'look-alike':
        return faultAt(file, offset, 'link-look-alike', address, { host: fault.host });
      case 'credentials':
        return faultAt(file, offset, 'link-credentials', address);
    }
  });
}
