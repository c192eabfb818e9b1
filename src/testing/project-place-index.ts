import { placeIndexFiles } from '../domain/places/index-files.ts';
import { lateParts } from '../domain/places/late.ts';
import { addFile, openIndex, type PlaceIndex } from '../domain/places/index-read.ts';
import { projectLocalities } from './project-localities.ts';

let files: Map<string, string> | undefined;

/** The index files of this project, by path; made once a process. */
export function projectIndexFiles(): ReadonlyMap<string, string> {
  files ??= new Map(placeIndexFiles(projectLocalities()).map(({ path, text }) => [path, text]));
  return files;
}

/** The whole index, every file loaded. */
export function projectPlaceIndex(): PlaceIndex {
  const index = openIndex(projectIndexFiles().get('head.txt') ?? '');
  for (const [path, text] of projectIndexFiles()) addFile(index, path, text);
  index.late = lateParts;
  return index;
}
