import { parse } from 'yaml';
import { supportAddress, type SupportAddress } from '../domain/schemas/support-address.ts';

/** The record in one version of a file; null where there is no text, and where it breaks the rules of today. */
export function recordOf(text: string | null | undefined): SupportAddress | null {
  try {
    return supportAddress.safeParse(parse(text ?? '', { maxAliasCount: 0 })).data ?? null;
  } catch {
    return null;
  }
}
