import { LAST_DAY_BEFORE } from '../../src/domain/reorganisation.ts';
import type { FormerUnit, Localities } from '../../src/domain/localities.ts';
import type { PlaceCase } from '../../src/testing/places/expected.ts';
import { abbreviated, withoutMarks } from '../../src/testing/places/typing.ts';

const STREETS = ['Trần Hưng Đạo', 'Nguyễn Huệ', 'Lê Lợi', 'Hùng Vương', 'Quang Trung', 'Lý Thường Kiệt', 'Nguyễn Trãi', 'Hai Bà Trưng', 'Điện Biên Phủ', 'Phan Đình Phùng'];

/** Every former commune of 30/06/2025 as an address in four styles; two that read alike are both right and both expected. */
export function roundTripCases(localities: Localities): PlaceCase[] {
  const units = localities.formerUnits.filter((unit) => unit.level === 'commune' && unit.until === LAST_DAY_BEFORE);
  const address = (unit: FormerUnit) => [unit.fullName, unit.district?.name ?? '', unit.province?.name ?? ''];
  const styles: [string, (unit: FormerUnit) => string, (index: number) => string][] = [
    ['full', (unit) => address(unit).join(', '), () => ''],
    ['abbreviated', (unit) => address(unit).map(abbreviated).join(', '), () => ''],
    ['with street', (unit) => address(unit).join(', '), (index) => `Số ${(index % 90) + 1} đường ${STREETS[index % STREETS.length]}, `],
    ['without diacritics', (unit) => withoutMarks(address(unit).join(', ')), () => ''],
  ];
  return styles.flatMap(([kind, write, street]) => {
    const codes = new Map<string, Set<string>>();
    for (const unit of units) {
      const text = write(unit);
      codes.set(text, new Set([...(codes.get(text) ?? []), ...unit.successors.map(({ code }) => code)]));
    }
    return units.map((unit, index) => {
      const first = codes.get(write(unit)) ?? new Set<string>();
      return { kind, query: street(index) + write(unit), first, all: [...first] };
    });
  });
}
