import { startChecklists } from './checklist.ts';
import { startReadAloud } from './read-aloud.ts';

startChecklists();
startReadAloud();
