import type { AstroIntegration } from 'astro';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adminMetaPolicy } from '../domain/headers/content-security-policy.ts';

const PACKAGE = 'node_modules/@sveltia/cms';

/** Replaces the only place where `from` stands; a new version of the program must not slip past unseen. */
function swapOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`admin form: “${from.slice(0, 60)}” is expected exactly once; look at the new version of @sveltia/cms`);
  return text.replace(from, () => to);
}

/**
 * The form program as this site serves it: words of its interface come from here instead of unpkg.com, and its three fonts from
 * jsdelivr.net are left out (letters in the system's font, names for icons). It then asks no other host but the code
 * host. Parts for maps and code colouring, which no field here uses, are not served.
 */
export function vendored(program: string): string {
  const local = swapOnce(program, '`${iP}@${rP}/locales`', 'new URL(`locales`,document.baseURI).href');
  const version = swapOnce(local, '`${iP}/package.json`', 'new URL(`package.json`,document.baseURI).href');
  const parts = swapOnce(version, 'let t=`https://unpkg.com/${e}`', 'let t=new URL(`npm/${e}`,document.baseURI).href');
  return parts.replace(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)`"]+/g, 'data:,').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/** Puts the editors' form beside public/admin in the built site, from its pinned npm package. A site without it still builds. */
export function adminForm(): AstroIntegration {
  return {
    name: 'admin-form',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (!existsSync(PACKAGE)) return void logger.warn('@sveltia/cms is not installed: the site has no /admin/ form');
        const folder = join(fileURLToPath(dir), 'admin');
        writeAdminForm(folder);
        // For hosts that send no headers.
        const page = join(folder, 'index.html');
        writeFileSync(page, swapOnce(readFileSync(page, 'utf8'), '<meta charset="utf-8">', `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${adminMetaPolicy}">`));
        return undefined;
      },
    },
  };
}

/** Writes the program and its Vietnamese and English words into a folder. */
export function writeAdminForm(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'sveltia-cms.js'), vendored(readFileSync(join(PACKAGE, 'dist/sveltia-cms.js'), 'utf8')));
  for (const locale of ['vi', 'en-US']) copyFileSync(join(PACKAGE, 'locales', `${locale}.json`), join(folder, 'locales', `${locale}.json`));
  const { name, version, license } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Record<'name' | 'version' | 'license', string>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, license }));
  copyFileSync(join(PACKAGE, 'LICENSE.txt'), join(folder, 'LICENSE.txt'));
}
