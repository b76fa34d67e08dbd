import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import Parser from 'rss-parser';
import { z } from 'zod';

const FOLDER = 'config/demo/feeds';
const files = readdirSync(FOLDER).sort();

type Entry = { title: string; link: string; id: string; date: string; text: string };

const JsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
    }),
  ),
});

function readJsonFeed(text: string): Entry[] {
  return JsonFeed.parse(JSON.parse(text)).items.map((item) => ({
    title: item.title,
    link: item.url,
    id: item.id,
    date: item.date_published,
    text: item.content_text,
  }));
}

/** A strict XML reading: an unescaped `&` or an open element throws. */
async function readXml(text: string): Promise<Entry[]> {
  const feed = await new Parser({ customFields: { item: ['id', 'dc:date'] } }).parseString(text);
  expect(feed.title).toBeTruthy();
  return feed.items.map((item) => ({
    title: item.title ?? '',
    link: item.link ?? '',
    id: item.guid ?? item.id ?? item.link ?? '',
    date: item.isoDate ?? '',
    text: item.contentSnippet ?? item.summary ?? '',
  }));
}

function decode(file: string): string {
  const bytes = readFileSync(join(FOLDER, file));
  const encoding = /encoding="([^"]+)"/.exec(bytes.toString('latin1', 0, 100))?.[1] ?? 'utf-8';
  const text = iconv.decode(bytes, encoding);
  expect(text).not.toContain('\uFFFD');
  return text;
}

const read = async (file: string) =>
  file.endsWith('.json') ? readJsonFeed(decode(file)) : await readXml(decode(file));

describe('the sample feeds', () => {
  it('come in every format that the demo is to show', () => {
    const texts = files.map((file) => decode(file));
    const kinds = [/<rss version="2\.0"/, /<rdf:RDF /, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/];
    for (const kind of kinds) expect(texts.some((text) => kind.test(text))).toBe(true);
    expect(texts.some((text) => text.includes('jsonfeed.org'))).toBe(true);
    expect(texts.some((text) => text.includes('encoding="GB18030"'))).toBe(true);
  });

  it.each(files)('%s is valid, and says everything that its format asks for', async (file) => {
    const entries = await read(file);
    expect(entries.length).toBeGreaterThanOrEqual(5);
    for (const entry of entries) {
      expect(entry.title).not.toBe('');
      expect(entry.text).not.toBe('');
      expect(new URL(entry.link).hostname).toMatch(/\.example$/);
      expect(entry.date >= '2025-10-09' && entry.date < '2025-10-28T22:00:00Z').toBe(true);
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it.each(files.filter((file) => file.endsWith('.rdf')))('%s lists in its channel what it holds', (file) => {
    const text = decode(file);
    const listed = [...text.matchAll(/rdf:li rdf:resource="([^"]+)"/g)].map(([, url]) => url);
    const held = [...text.matchAll(/<item rdf:about="([^"]+)"/g)].map(([, url]) => url);
    expect(listed).toEqual(held);
  });

  it.each(files.filter((file) => file.endsWith('.atom')))('%s gives each entry its id and dates', (file) => {
    for (const [entry] of decode(file).matchAll(/<entry>[\s\S]*?<\/entry>/g)) {
      const [published = '', updated = ''] = ['published', 'updated'].map(
        (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(entry)?.[1] ?? '',
      );
      expect(entry).toMatch(/<id>tag:[^<]+<\/id>/);
      expect(Date.parse(updated)).toBeGreaterThanOrEqual(Date.parse(published));
    }
  });

  it('hold copies of one text under two publishers', async () => {
    const wire = new Set((await read('harbour-wire.xml')).map(({ text }) => text));
    const copies = (await read('tideline.json')).filter(({ text }) => wire.has(text));
    expect(copies.length).toBeGreaterThanOrEqual(3);
  });
});
