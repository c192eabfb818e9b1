import communesCsv from '../../content/localities/communes.csv?raw';
import formerCsv from '../../content/localities/former.csv?raw';
import provincesCsv from '../../content/localities/provinces.csv?raw';
import { buildLocalities } from '../domain/localities.ts';

/** Every locality of today and of the past, indexed once a build. */
export const localities = buildLocalities({ provincesCsv, communesCsv, formerCsv });
