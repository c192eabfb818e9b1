// Asks in Vietnamese and writes a new file. Usage: npm run new -- address|guide|officer|policy|activity|retired-number
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { today } from '../src/content/today.ts';
import { judge } from './lib/new/question.ts';
import { recipes } from './lib/new/recipes.ts';
import { readDirectory } from './lib/read-directory.ts';

const { records, localities } = readDirectory('.');
const known = recipes(localities, new Set(records.map((record) => record.id)));
const recipe = known[process.argv[2] ?? ''];
if (recipe === undefined) {
  console.error(`Viết: npm run new -- <loại>, loại là một trong: ${Object.entries(known).map(([name, one]) => `${name} (${one.title})`).join(', ')}`);
  process.exit(1);
}

const lines = createInterface({ input: process.stdin, output: process.stdout });
const answers: Record<string, string> = {};
for (const question of recipe.questions) {
  for (;;) {
    if (question.choices !== undefined) console.log(`  ${question.choices.join(', ')}`);
    const judged = judge(question, await lines.question(`${question.ask}: `));
    if ('answer' in judged) {
      answers[question.name] = judged.answer;
      break;
    }
    console.log(`  → ${judged.wrong}`);
  }
}
lines.close();

const { path, text } = recipe.write(answers, today);
if (existsSync(path)) {
  console.error(`Đã có tệp ${path}: không ghi đè.`);
  process.exit(1);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, text);
console.log(`Đã viết ${path}. Thay mọi chữ TODO, rồi chạy: npm run check`);
