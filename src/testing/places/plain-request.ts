/** What the place lookup may ask for: files of the index and the scripts that read them, of this site, without a query. */
export const PLAIN_REQUEST = /^\/(data\/places\/(head|zh|n\d+|p\d\d|near\/(grid|\d\d))\.txt|_astro\/[\w.-]+\.js)$/;
