import type { z } from 'zod';
import { parseCsv } from '../../../src/domain/csv.ts';
import { faultAt, type Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

/** Every row of a table that cannot be read or breaks its schema, each at its own line. No cell of the localities holds a line break. */
export function faultsOfRows(file: SourceFile, schema: z.ZodType): Fault[] {
  const [header = '', ...lines] = file.text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const fault = (reason: string) => [faultAt(file, file.lineStarts[index + 1]!, 'csv-row', line, { reason })];
    try {
      const result = schema.safeParse(parseCsv(`${header}\n${line}`)[0]);
      return result.success ? [] : fault(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
    } catch (error) {
      return fault((error as Error).message.replace(/^CSV row 2: /, ''));
    }
  });
}
