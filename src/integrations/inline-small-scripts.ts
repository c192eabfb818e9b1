/** A wrapper of the build that only brings other files of the same folder: `import"./copy.CkWOVAWr.js";`, once or more. */
const WRAPPER = /^(?:import\s*["'`]\.\/([\w.@-]+\.js)["'`];?\s*)+$/;
/** Above this a file that several pages share is cheaper beside the page than inside it. */
const MOST_BYTES = 2500;

/**
 * Puts small scripts that the build set apart, because two pages share them, back inside the page: one file, nothing
 * else to fetch on a bad line. Scripts that bring further files stay outside. `read` gives the text of a built script.
 */
export function inlineSmallScripts(html: string, read: (name: string) => string): string {
  return html.replace(/<script type="module" src="\/_astro\/([^"]+)"><\/script>/g, (whole, name: string) => {
    const wrapper = read(name).trim();
    const names = WRAPPER.test(wrapper) ? [...wrapper.matchAll(/\.\/([\w.@-]+\.js)/g)].map((match) => match[1]!) : [name];
    const bodies = names.map((each) => read(each).trim());
    const isClosed = bodies.every((body) => !/\b(?:import|export)\b|<\/script/.test(body));
    if (!isClosed || bodies.join('').length > MOST_BYTES) return whole;
    // Blocks keep the short names of one script apart from those of the next.
    return `<script type="module">${bodies.length === 1 ? bodies[0]! : bodies.map((body) => `{${body}}`).join('')}</script>`;
  });
}
