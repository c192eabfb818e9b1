// Writes public/admin/config.yml from the schemas. Usage: npm run admin:config
import { writeFileSync } from 'node:fs';
import { configText } from './lib/admin/config-text.ts';

writeFileSync('public/admin/config.yml', configText('.'));
