import type { APIRoute } from 'astro';
import { directory } from '../../../content/directory.ts';
import { newestSourceDay } from '../../../domain/verification.ts';
import { pathTo } from '../../../domain/routes.ts';
import type { SupportAddress } from '../../../domain/schemas/support-address.ts';
import { contactNumbers, vCard } from '../../../domain/vcard.ts';
import { formatDay } from '../../../i18n/format.ts';
import { translator } from '../../../i18n/messages.ts';
import { site } from '../../../site.ts';

const t = translator('vi');

/** What a phone's own list says of a number: whose it is, how old its source is, where to look again. */
function openWords(record: SupportAddress) {
  const day = newestSourceDay(record);
  return {
    name: record.name.vi,
    note: day === null ? t('contact.noteUndated') : t('contact.note', { day: formatDay(day, 'vi') }),
    url: site.url + pathTo('vi', 'service', record.id),
  };
}

/** Two contacts a record: one that says whose number it is, and one (`-n`) whose name is only the number. */
export const getStaticPaths = () =>
  [...directory].filter((record) => contactNumbers(record).length > 0).flatMap((record) => [
    { params: { file: record.id }, props: { text: vCard(record, openWords(record)) } },
    { params: { file: `${record.id}-n` }, props: { text: vCard(record, { name: t('contact.plainName', { number: contactNumbers(record)[0]!.number }) }) } },
  ]);

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
