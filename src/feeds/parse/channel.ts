import { type Entry, type FeedFormat, type Field, pageLink, shownText } from './entry.js';
import { updateEvery } from './update-period.js';

/** What a document says of the feed itself. */
export type Channel = {
  readonly format: FeedFormat;
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly lang?: string | undefined;
  /** How often it is renewed, by its own word; milliseconds. */
  readonly updateEveryMs?: number | undefined;
};

/** What a reader made of a whole document. `breaksOff`: it ends within an entry, which was left out. */
export type Reading = Channel & {
  readonly entries: readonly Entry[];
  readonly breaksOff?: boolean | undefined;
};

/** Every element of a channel that is read, by resolved name. */
export const CHANNEL_KEYS: ReadonlySet<string> = new Set([
  'title',
  'link',
  'language',
  'dc:language',
  'ttl',
  'sy:updateperiod',
  'sy:updatefrequency',
]);

/** Chooses the parts of a channel among its elements; `lang` where none of them names its language. Pure. */
export function readChannel(fields: readonly Field[], format: FeedFormat, lang?: string): Channel {
  const one = (key: string) => fields.find((field) => field.key === key)?.text.trim();
  const title = fields.find(({ key }) => key === 'title');
  return {
    format,
    title: title && (shownText(title, format) || undefined),
    link: pageLink(fields),
    lang: one('language') || one('dc:language') || lang,
    updateEveryMs: updateEvery(one('ttl'), one('sy:updateperiod'), one('sy:updatefrequency')),
  };
}
