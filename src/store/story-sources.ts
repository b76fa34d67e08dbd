import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Source } from '../domain/story.js';

/*
 * The sources are most of a story's text: names, addresses and titles, which repeat each other. They are
 * deflated, and written seven bits a character, so that the whole story stays one text of single bytes.
 */

/** What addresses and headlines of the field are made of. Part of the format: a change makes old states unreadable. */
const DICTIONARY = Buffer.from(
  'minister announces agreement government sanctions companies critical minerals rare earths gallium germanium ' +
    'magnets lithium suppliers exports imports license duties trade deal talks after with over from Beijing ' +
    'Brussels European Union Washington Trump says Chinese China export controls tariffs rare-earth ' +
    '-export-controls-tariffs-trade-talks-china-us-eu-rare-earths-trump-to-on-of-in-for-the-and-. ' +
    '/article/articles/story/economy/business/politics/markets/world/news/2025/10/2026/01/index.html ' +
    'https://news.google.com/rss/articles/ https://www.gov. Reuters","https://www..com/news/202',
);
const OPTIONS = { dictionary: DICTIONARY, windowBits: 11, memLevel: 4, level: 9, chunkSize: 1024 };

type Stored = [name: string, url: string | 0, title: string, official: 0 | 1, at: string | number];

/** What a list was read from or written as: most stories of many reports keep their sources, and to deflate costs the most. */
const packed = new WeakMap<readonly Source[], string>();
/** The lists that were in the texts of late: a story that has a report has the next one soon. */
const unpacked = new Map<string, readonly Source[]>();
/** So many lists are remembered at the most. */
const MOST = 1000;

function remember(sources: readonly Source[], text: string): void {
  packed.set(sources, text);
  // To begin anew now and then costs less than to keep an order of use.
  if (unpacked.size >= MOST) unpacked.clear();
  unpacked.set(text, sources);
}

/** Sources as a text of characters below 128; '' for none. */
export function writeSources(sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  const known = packed.get(sources);
  if (known !== undefined) return known;
  const text = packBits(deflateRawSync(JSON.stringify(sources.map(toStored)), OPTIONS));
  remember(sources, text);
  return text;
}

export function readSources(text: string): readonly Source[] {
  if (text === '') return [];
  const known = unpacked.get(text);
  if (known !== undefined) return known;
  const stored: Stored[] = JSON.parse(inflateRawSync(unpackBits(text), OPTIONS).toString());
  const sources = stored.map(fromStored);
  remember(sources, text);
  return sources;
}

/** A time without fractions of a second is a number. */
function toStored({ name, url, title, official, at }: Source): Stored {
  const time = Date.parse(at) / 1000;
  const isPlain = Number.isInteger(time) && new Date(time * 1000).toISOString() === at;
  return [name, url ?? 0, title, official ? 1 : 0, isPlain ? time : at];
}

function fromStored([name, url, title, official, at]: Stored): Source {
  return {
    name,
    url: url === 0 ? undefined : url,
    title,
    official: official === 1,
    at: typeof at === 'string' ? at : new Date(at * 1000).toISOString(),
  };
}

function packBits(bytes: Uint8Array): string {
  const letters = Buffer.alloc(Math.ceil((bytes.length * 8) / 7));
  let [bits, held, place] = [0, 0, 0];
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (held += 8; held >= 7; held -= 7) letters[place++] = (bits >> (held - 7)) & 127;
    bits &= 127;
  }
  if (held > 0) letters[place] = (bits << (7 - held)) & 127;
  return letters.toString('latin1');
}

function unpackBits(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 7) >> 3);
  let [bits, held, place] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 7) | text.charCodeAt(i)) & 0x7fff;
    held += 7;
    if (held >= 8) {
      held -= 8;
      bytes[place++] = (bits >> held) & 255;
    }
  }
  return bytes;
}
