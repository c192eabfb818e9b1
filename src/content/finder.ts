import { parse } from 'yaml';
import finderYaml from '../../content/finder.yaml?raw';
import { finderNodes } from '../domain/finder.ts';
import { finder as finderSchema } from '../domain/schemas/finder.ts';

/** The questions and results of the finder, as data. */
export const finder = finderSchema.parse(parse(finderYaml));

/** Every page of the finder that can be reached. */
export const finderPages = finderNodes(finder);
