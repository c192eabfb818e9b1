import { getCollection } from 'astro:content';
import { isPublished } from '../domain/law.ts';
import type { Entitlement } from '../domain/schemas/entitlement.ts';
import type { LegalDocument } from '../domain/schemas/legal-document.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Every document somebody could verify, by id. A document nobody could verify has a file for editors and no page. */
export const legalDocuments: readonly LegalDocument[] = (await getCollection('legalDocuments')).map((entry) => entry.data).filter(isPublished).sort(byId);

/** Every entitlement, by id. */
export const entitlements: readonly Entitlement[] = (await getCollection('entitlements')).map((entry) => entry.data).sort(byId);

const documents = new Map(legalDocuments.map((document) => [document.id, document]));

/** The document with this id, when it has a page. */
export const documentById = (id: string): LegalDocument | undefined => documents.get(id);
