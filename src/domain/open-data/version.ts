/**
 * Version of the published data, `major.minor`. Minor: something was added. Major: something that consumers may read was
 * removed or means something else. `scripts/write-data-schemas.ts` refuses a change of the schemas without a new version.
 */
export const DATA_VERSION = '1.0';
