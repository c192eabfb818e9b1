import { LAST_DAY_BEFORE } from '../../domain/reorganisation.ts';
import type { FormerUnit, Localities } from '../../domain/localities.ts';

/** A query and the codes of which one must come first; `all` must every one be among the answers. */
export interface PlaceCase {
  kind: string;
  query: string;
  first: ReadonlySet<string>;
  all: readonly string[];
}

/** Codes of today's units that hold a former unit, and the code of its own page when it was a district of the last day. */
export function codesOf(unit: FormerUnit): string[] {
  return unit.level === 'district' && unit.until === LAST_DAY_BEFORE ? [`district:${unit.code}`] : unit.successors.map(({ code }) => code);
}

/**
 * Reads an expectation as hand-queries.csv writes it; several are separated by " + ", and any of them may come first:
 * "Phường Hồng Gai/22" a commune of today, "cũ Phường Bạch Đằng/Thành phố Hạ Long" the successors of a former commune,
 * "huyện Thành phố Hạ Long/22" a former district of a former province, "tỉnh 22" a province of today.
 * @throws when it names nothing, so that no query can expect what does not exist.
 */
export function expectedCodes(localities: Localities, text: string): string[] {
  return text.split(' + ').flatMap((part) => {
    const [name = '', parent = ''] = part.replace(/^(cũ|huyện|tỉnh) /, '').split('/');
    const codes = part.startsWith('tỉnh ')
      ? localities.provinces.filter(({ code }) => code === name).map(({ code }) => code)
      : part.startsWith('huyện ')
        ? localities.formerUnits.filter((unit) => unit.level === 'district' && unit.fullName === name && unit.province?.code === parent).slice(0, 1).flatMap(codesOf)
        : part.startsWith('cũ ')
          ? localities.formerUnits.filter((unit) => unit.level === 'commune' && unit.fullName === name && unit.district?.name === parent).flatMap(codesOf)
          : localities.communes.filter(({ fullName, provinceCode }) => fullName === name && provinceCode === parent).map(({ code }) => code);
    if (codes.length === 0) throw new Error(`Nothing is called “${part}”`);
    return codes;
  });
}
