import { readFileSync } from 'node:fs';
import { nothingRead } from '../../src/domain/classification.js';
import type { Report } from '../../src/domain/story.js';

export type Row = {
  id: string;
  title: string;
  summary?: string;
  publishedAt?: string;
  lang: string;
  gold: string;
};

export function reportOf(row: Row): Report {
  return {
    item: {
      id: row.id,
      title: row.title,
      summary: row.summary ?? '',
      lang: row.lang,
      publishedAt: row.publishedAt,
    },
    classification: nothingRead(row.id),
  };
}

export function load<T = Row>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
