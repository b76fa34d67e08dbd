import { z } from 'zod';
import type { Reading } from './channel.js';
import { type Entry, type Field, readEntry } from './entry.js';

const text = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().optional().catch(undefined),
);

/** JSON Feed 1.0 and 1.1, only what is read. Unfit parts count as absent. */
const JsonFeed = z.object({
  title: text,
  home_page_url: text,
  language: text,
  items: z.array(z.unknown()),
});

const JsonItem = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  language: text,
});

/** The documents of the Federal Register's interface have a shape of their own, in one list named `results`. */
const RegisterDocument = z.object({
  document_number: text,
  html_url: text,
  title: text,
  abstract: text,
  publication_date: text,
});

function field(key: string, value: string | undefined, type: string): readonly Field[] {
  return value ? [{ key, text: value, markup: false, attributes: { type } }] : [];
}

function jsonEntry(value: unknown, base?: string): Entry | undefined {
  const item = JsonItem.safeParse(value).data;
  if (!item) return undefined;
  const link = item.url ?? item.external_url;
  const fields = [
    ...field('id', item.id, 'text'),
    ...(link ? [{ key: 'link', text: link, markup: false, attributes: {}, base }] : []),
    ...field('title', item.title, 'text'),
    ...field('summary', item.summary, 'text'),
    ...field('description', item.content_text, 'text'),
    ...field('content', item.content_html, 'html'),
    ...field('published', item.date_published, 'text'),
    ...field('updated', item.date_modified, 'text'),
  ];
  return readEntry(fields, 'atom', item.language);
}

function registerEntry(value: unknown): Entry | undefined {
  const { data } = RegisterDocument.safeParse(value);
  return jsonEntry(
    data && {
      id: data.document_number,
      url: data.html_url,
      title: data.title,
      summary: data.abstract,
      date_published: data.publication_date,
    },
  );
}

/** Reads a JSON Feed, or the document list of the Federal Register. `undefined` for any other text. */
export function readJson(source: string, base?: string): Reading | undefined {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return undefined;
  }
  const feed = JsonFeed.safeParse(value).data;
  if (feed) {
    return {
      format: 'json',
      title: feed.title,
      link: feed.home_page_url,
      lang: feed.language,
      entries: feed.items.flatMap((item) => jsonEntry(item, base) ?? []),
    };
  }
  const list = z.object({ results: z.array(z.unknown()), description: text }).safeParse(value).data;
  if (!list?.results.some((result) => RegisterDocument.safeParse(result).data?.html_url)) return undefined;
  return {
    format: 'json',
    title: list.description,
    entries: list.results.flatMap((result) => registerEntry(result) ?? []),
  };
}
