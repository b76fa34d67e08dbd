import type { Blocs } from '../domain/blocs.js';
import type { Classification, Evidence, Scope, Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import { COLLECTIVE, controlledBy, type Vocabulary } from '../domain/vocabulary.js';
import { beginningOfTalks } from './coming-talks.js';
import { materialsByCode } from './customs-codes.js';
import { readDocuments } from './documents.js';
import type { LinearReader } from './linear.js';
import { readNews } from './news.js';
import { keptUntil } from './prolonged.js';
import { firstOf, inTitle, type MaterialMention, type Reading } from './reading.js';
import type { RoleReader, Roles } from './roles.js';
import { goodsIn } from './scope.js';
import { readSeverity } from './severity.js';
import { isSure, readClues, readStage } from './stage.js';
import { wordOfEnd } from './stage-ends.js';
import { areBrokenOff } from './talks-rules.js';
import { originalSpan, type Span } from './text.js';
import { threatTold } from './threats.js';

export type PartKnowledge = {
  readonly vocabulary: Vocabulary;
  readonly blocs: Blocs;
  readonly roles: RoleReader;
  readonly stage: LinearReader;
};

/** All of a classification but what the category reader decides. */
export type Parts = Pick<
  Classification,
  | 'scope'
  | 'topics'
  | 'severity'
  | 'issuers'
  | 'issuersSure'
  | 'targets'
  | 'materials'
  | 'figures'
  | 'dates'
  | 'documents'
  | 'official'
  | 'news'
  | 'evidence'
>;

/** "Raw materials" beside gallium are the gallium, beside palm oil the palm oil. */
function standsForNothing({ key, start, end }: MaterialMention, { materials, words }: Reading): boolean {
  if (key !== COLLECTIVE) return false;
  const unnamed = words.some(
    (word) => word.concept === 'unnamed_minerals' && word.start === start && word.end === end,
  );
  return (
    unnamed &&
    (materials.some((other) => other.key !== key) || words.some(({ concept }) => concept === 'other_goods'))
  );
}

function whyOfficial(item: Item, { title }: Reading): string | undefined {
  if (item.official) return 'the feed belongs to an authority';
  const first = firstOf(title.words, 'official_title');
  return first && first.start <= 2 ? "the title is a legal text's own" : undefined;
}

/**
 * The state or bloc whose authority acts by an item without naming itself: "Notice to Exporters: changes to the Order". Where the words
 * imply somebody, all but a legal text may tell of another's act.
 */
function silentAuthority(
  { authority }: Item,
  reading: Reading,
  { issuers, targets }: Roles,
): string | undefined {
  const isOpen =
    issuers.length === 0 ||
    (inTitle(reading, 'official_title') && issuers.every(({ mentions }) => mentions.length === 0));
  return isOpen && targets.every(({ code }) => code !== authority) ? authority : undefined;
}

/** A tariff on all, or one before a court: those that are fought there are. */
const WIDE: readonly string[] = ['role_worldwide', 'step_wide', 'tariff_court'];

/** Of a tariff on everything, the goods of the summary are those that are spared, or whose makers complain. */
function withAllGoods(scope: Scope, main: Topic, reading: Reading): Scope {
  const isOnAll = main === 'tariff' && scope !== 'critical_materials' && inTitle(reading, 'role_worldwide');
  return isOnAll && goodsIn(reading, true) === undefined ? 'general_trade' : scope;
}

/** Reads everything that makes an item's topics concrete; `topics` come strongest first and are not empty. */
export function readParts(
  item: Item,
  reading: Reading,
  topics: readonly { readonly topic: Topic; readonly score: number }[],
  scopeOfWords: Scope,
  known: PartKnowledge,
): Parts {
  const { normalised } = reading;
  const main = topics[0]?.topic ?? 'tariff';
  const evidence: Evidence[] = [];
  const note = (part: string, place: Span | undefined, rule: string) => {
    const { start, end } = place ? originalSpan(normalised, place.start, place.end) : { start: 0, end: 0 };
    evidence.push({ part, text: normalised.original.slice(start, end), start, end, rule });
  };

  const published = item.publishedOn ?? item.publishedAt;
  const clues = readClues(reading, main, published);
  const { dates, figures, ruling, lapse } = clues;
  const news = readNews(reading, [
    ruling?.word,
    lapse?.word,
    threatTold(reading, main),
    keptUntil(reading, dates),
  ]);
  const roles = known.roles(reading, main);
  // What an authority says of a known measure may be of others'.
  const isOwnAct = main !== 'negotiation' && news.kind !== 'known' && news.kind !== 'comment';
  const authority = isOwnAct ? silentAuthority(item, reading, roles) : undefined;
  if (authority) note('issuers', undefined, `the feed belongs to an authority: ${authority}`);
  const acting = authority ? [] : roles.issuers;
  const issuers = authority ? [authority] : acting.map(({ code }) => code);
  const targets = roles.targets.map(({ code }) => code);
  for (const [part, candidates] of [
    ['issuers', acting],
    ['targets', roles.targets],
  ] as const) {
    for (const {
      code,
      mentions: [mention],
    } of candidates) {
      note(
        part,
        mention,
        mention ? `${mention.form} name of ${code}, by what stands around it` : `${code} is implied`,
      );
    }
  }

  const materials: string[] = [];
  const addMaterial = (key: string, place: Span, rule: string) => {
    if (materials.includes(key)) return;
    materials.push(key);
    note('materials', place, rule);
  };
  for (const mention of reading.materials)
    if (!standsForNothing(mention, reading)) addMaterial(mention.key, mention, `a name of ${mention.key}`);
  const isByNumber = materials.length === 0;
  // What is named tells more than a code, which several goods may share.
  for (const { key, code, ...place } of isByNumber ? materialsByCode(reading, known.vocabulary) : [])
    addMaterial(key, place, `${code} is a code of ${key}`);

  const isOnControls = topics.some(({ topic }) => topic === 'export_control');
  const documents = readDocuments(reading, published, { issuers, isOnControls });
  for (const document of documents) note('documents', document, document.name);
  // "Suspends Announcement No. 61" names no goods, yet who buys them must hear of it.
  for (const document of isByNumber ? documents : []) {
    for (const key of controlledBy(known.vocabulary, document.name))
      addMaterial(key, document, `${document.name} controls ${key}`);
  }
  const scope =
    isByNumber && materials.length > 0 ? 'critical_materials' : withAllGoods(scopeOfWords, main, reading);

  const staged = topics.map(({ topic, score }): Classification['topics'][number] => {
    const read = readStage(reading, topic, clues, known.stage);
    if (!read) return { topic, score };
    const { stage, probability, cue } = read;
    const why = probability === undefined ? 'as the title says' : `${Math.round(probability * 100)} % sure`;
    note(`stage of ${topic}`, cue, `${stage}, ${why}`);
    return { topic, stage, ...(isSure(read, reading) ? { sure: true } : {}), score };
  });

  for (const figure of figures)
    note('figures', figure, `${figure.former ? 'former ' : ''}${figure.role} in ${figure.unit}`);
  for (const date of dates) note('dates', date.end > 0 ? date : undefined, `${date.kind} ${date.date}`);
  const official = whyOfficial(item, reading);
  if (official) note('official', undefined, official);
  const stage = staged[0]?.stage;
  const { severity, rule } = readSeverity(known.blocs, {
    topic: main,
    stage,
    scope,
    issuers,
    // Of one who talks nobody complains, though a duty may lie on it.
    targets: main === 'negotiation' ? targets.filter((code) => !issuers.includes(code)) : targets,
    named: reading.title.parties.map(({ code }) => code),
    pauses: inTitle(reading, 'truce'),
    remedy: inTitle(reading, 'step_remedy'),
    news: news.kind,
    official: official !== undefined,
    sure: staged[0]?.sure === true,
    namesDuty: figures.some(({ role, former, inTitle }) => role === 'duty' && !former && inTitle),
    isWorldwide: inTitle(reading, ...WIDE),
    isRuledAgainst: ruling?.kind === 'against',
    lifts: stage === 'eased' && wordOfEnd(reading, figures) !== undefined,
    breaks: stage === 'collapsed' && areBrokenOff(reading),
    begins: stage === 'under_way' && beginningOfTalks(reading) !== undefined,
    votes: inTitle(reading, 'parliament'),
  });
  note('severity', news.kind === 'new' ? news.word : undefined, `${severity}: ${rule}`);

  return {
    scope,
    topics: staged,
    severity,
    issuers,
    ...(roles.isSure ? { issuersSure: true } : {}),
    targets,
    materials,
    figures: figures.map(({ start: _start, end: _end, ...figure }) => figure),
    dates: dates.map(({ start: _start, end: _end, ...dated }) => dated),
    documents: documents.map(({ name }) => name),
    official: official !== undefined,
    ...(main === 'negotiation' && news.kind !== 'comment' ? {} : { news: news.kind }),
    evidence,
  };
}
