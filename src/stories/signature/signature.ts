import type { Report, Signature } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import { ABOUT_TRADE, conceptsOf, isCounted, isOf, isParty } from './concepts.js';
import { readFacts } from './facts.js';
import { anchorKey, storyId } from './hash.js';
import { readNumbers } from './numbers.js';
import { bareTitle, isSeries } from './titles.js';
import { tokenize } from './tokens.js';

/** Longer texts are cut: a title of thousands of characters is no title, and states must stay small. */
const TITLE_CHARS = 300;
const SUMMARY_CHARS = 600;
/** Of which so many times as many are looked at for markup, that there is enough without it. */
const MARKED_UP = 4;
const TITLE_WORDS = 20;
const BODY_WORDS = 36;

/** A summary may hold what is not for reading: tags and addresses, which many items share. */
const MARKUP = /<[^>]*>|https?:\/\/\S+/g;

/** Pairs that tell events apart where single concepts are common (China and rare earths are in most). */
function anchorsOf(concepts: readonly string[]): readonly string[] {
  if (concepts.length === 0) return [];
  const parties = concepts.filter(isParty).sort().join('+');
  const pairs = [...concepts.filter(isOf('MKGCDVN')), parties].flatMap((concept) =>
    parties === '' ? [] : [`${parties} ${concept}`],
  );
  // A further day of an act, with those who act: all that a bare title shares with a report in another language.
  const acting = concepts.filter(isOf('I')).sort().join('+');
  const days = acting === '' ? [] : concepts.filter(isOf('X')).map((day) => `${acting} ${day}`);
  return [ABOUT_TRADE, ...concepts.filter(isCounted), ...pairs, ...days];
}

const unmarked = (summary: string): string =>
  summary.slice(0, MARKED_UP * SUMMARY_CHARS).replace(MARKUP, ' ');

/** Reads an item and its classification into what stories are found by. Pure. */
export function readSignature(report: Report): Signature {
  const { item } = report;
  const words = new Map<WordKey, string>();
  const names = new Set<WordKey>();
  const keep = (text: string, limit: number, seen: Set<WordKey>): WordKey[] => {
    const keys: WordKey[] = [];
    for (const { key, word, name } of tokenize(text)) {
      if (name) names.add(key);
      if (seen.has(key)) continue;
      if (keys.length >= limit) break;
      seen.add(key);
      keys.push(key);
      words.set(key, word);
    }
    return keys;
  };
  const seen = new Set<WordKey>();
  const shown = bareTitle(item.title.slice(0, TITLE_CHARS), item.publisher);
  const title = keep(shown, TITLE_WORDS, seen);
  const body = keep(unmarked(item.summary).slice(0, SUMMARY_CHARS), BODY_WORDS, seen);
  const facts = readFacts(report);
  const { concepts, headline } = conceptsOf(report);
  const anchors = [...new Set(anchorsOf(concepts).map(anchorKey))];
  const at = item.publishedAt === undefined ? Number.NaN : Date.parse(item.publishedAt);
  return {
    story: storyId(item.id),
    at: Number.isNaN(at) ? undefined : at,
    lang: item.lang?.slice(0, 2).toLowerCase() ?? '',
    title,
    body,
    names: [...names].filter((key) => seen.has(key)),
    numbers: readNumbers(shown, item.lang),
    concepts,
    headline,
    anchors,
    keys: [...new Set([...title, ...body, ...anchors])],
    series: isSeries(shown),
    facts,
    words,
  };
}
