import { FIGURE } from '../../domain/numbers.js';
import type { DocumentMention, Reading } from '../reading/reading.js';
import type { NoticeContext } from './notice-authority.js';
import { readNotices } from './notices.js';
import { readNumberedActs } from './numbered-acts.js';
import { readSections } from './trade-sections.js';

const NOTHING_TOLD: NoticeContext = { issuers: [], isOnControls: false };

/** The legal texts that an item names, each once, in one spelling whatever the language: `MOFCOM 61/2025`, `EO 14257`. */
export function readDocuments(
  reading: Reading,
  publishedAt: string | undefined,
  context = NOTHING_TOLD,
): DocumentMention[] {
  if (!FIGURE.test(reading.text)) return [];
  const found = new Map<string, DocumentMention>();
  const all = [
    ...readNotices(reading, publishedAt, context),
    ...readNumberedActs(reading),
    ...readSections(reading),
  ];
  for (const document of all) if (!found.has(document.name)) found.set(document.name, document);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
