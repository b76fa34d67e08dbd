import type { Report, Signature } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import { ABOUT_TRADE, conceptsOf, isCounted, isOf, isParty } from './concepts.js';
import { readFacts } from './facts.js';
import { anchorKey, storyId } from './hash.js';
import { readNumbers } from './numbers.js';
import { createTitles } from './titles.js';
import { createTokenizer, type Tokenizer } from './tokens.js';
import type { StoryWords } from './words.js';

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

/** The words of a title and of the summary behind it, each once, and which of them look like names. */
function readWords(tokenize: Tokenizer, title: string, summary: string) {
  const words = new Map<WordKey, string>();
  const names = new Set<WordKey>();
  const keep = (text: string, limit: number): WordKey[] => {
    const keys: WordKey[] = [];
    for (const { key, word, name } of tokenize(text)) {
      if (name) names.add(key);
      if (words.has(key)) continue;
      if (keys.length >= limit) break;
      keys.push(key);
      words.set(key, word);
    }
    return keys;
  };
  const inTitle = keep(title, TITLE_WORDS);
  const body = keep(summary, BODY_WORDS);
  return { words, title: inTitle, body, names: [...names].filter((key) => words.has(key)) };
}

export type SignatureReader = (report: Report) => Signature;

/** Reads items and their classifications into what stories are found by. Pure. */
export function createSignatureReader(storyWords: StoryWords): SignatureReader {
  const tokenize = createTokenizer(storyWords);
  const { bareTitle, isSeries } = createTitles(storyWords);
  return (report) => {
    const { item } = report;
    const shown = bareTitle(item.title.slice(0, TITLE_CHARS), item.publisher);
    const { title, body, names, words } = readWords(
      tokenize,
      shown,
      unmarked(item.summary).slice(0, SUMMARY_CHARS),
    );
    const { concepts, headline } = conceptsOf(report);
    const anchors = [...new Set(anchorsOf(concepts).map(anchorKey))];
    const at = item.publishedAt === undefined ? Number.NaN : Date.parse(item.publishedAt);
    return {
      story: storyId(item.id),
      at: Number.isNaN(at) ? undefined : at,
      lang: item.lang?.slice(0, 2).toLowerCase() ?? '',
      title,
      body,
      names,
      numbers: readNumbers(shown, item.lang),
      concepts,
      headline,
      anchors,
      keys: [...new Set([...title, ...body, ...anchors])],
      series: isSeries(shown),
      facts: readFacts(report),
      words,
    };
  };
}
