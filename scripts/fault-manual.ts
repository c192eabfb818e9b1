// Writes docs/FAULTS.md from the table of faults. Usage: npm run docs:faults
import { writeFileSync } from 'node:fs';
import { faultManual } from './lib/fault-manual.ts';

writeFileSync('docs/FAULTS.md', faultManual());
