/** An import as the build writes it at the head of a script: `import"./copy.CkWO.js";`, `import{n as e,t}from"./key.CBR_.js";`. */
const IMPORT = /^import\s*(?:\{([^}]*)\}\s*from\s*)?["'`]\.\/([\w.@-]+\.js)["'`];?\s*/;
/** What a shared file gives, at its end: `export{t as n,e as t};`. */
const EXPORT = /export\s*\{([^}]*)\};?$/;
/** Above this a file that several pages share is cheaper beside the page than inside it. */
const MOST_BYTES = 2500;

/** `t as n,e` of an export or import, as the names of an object. */
const named = (names: string, isExport: boolean) =>
  names.split(',').map((name) => name.trim().split(' as ')).map(([from, to = from]) => (isExport ? `${to}:${from}` : `${from}:${to}`)).join();

/** A script with what it imports written into it; null when it loads more as it runs, or holds what a page cannot. */
function wholeScript(text: string, read: (name: string) => string): string | null {
  const parts: string[] = [];
  let rest = text.trim();
  for (let found = IMPORT.exec(rest); found !== null; found = IMPORT.exec(rest)) {
    const [statement, names, file = ''] = found;
    rest = rest.slice(statement.length);
    // A wrapper around one file is that file.
    if (names === undefined && rest === '' && parts.length === 0) return wholeScript(read(file), read);
    const body = wholeScript(read(file).trim().replace(EXPORT, (_, given: string) => `return{${named(given, true)}}`), read);
    if (body === null) return null;
    // In a function of its own: a `var` of one file must not be that of the next.
    parts.push(names === undefined ? `(()=>{${body}})();` : `const{${named(names, false)}}=(()=>{${body}})();`);
  }
  return /\b(?:import|export)\b|<\/script/.test(rest) ? null : parts.join('') + rest;
}

/**
 * Puts small scripts back inside the page, with the files that the build set apart because two pages share them: one
 * file, nothing else to fetch on a bad line. `read` gives the text of a built script.
 */
export function inlineSmallScripts(html: string, read: (name: string) => string): string {
  return html.replace(/<script type="module" src="\/_astro\/([^"]+)"><\/script>/g, (tag, name: string) => {
    const script = wholeScript(read(name), read);
    return script === null || script.length > MOST_BYTES ? tag : `<script type="module">${script}</script>`;
  });
}
