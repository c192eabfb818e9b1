/**
 * Version of the published data, `major.minor`. Minor: something was added. Major: something that consumers may read was
 * removed or means something else. `scripts/write-data-schemas.ts` refuses a change of the schemas without a new version.
 */
export const DATA_VERSION = '1.1';

/** The day this version was published, `YYYY-MM-DD`; moves with the version. */
export const RELEASED_ON = '2026-11-30';
