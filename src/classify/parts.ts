import type { Classification, Evidence, Scope, Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { standingOf } from './authority.js';
import { withFormerRates, withoutGoodsOfBefore } from './background.js';
import { backgroundIn } from './days/background.js';
import { withoutBeginnings } from './days/dates.js';
import { readDocuments } from './documents/documents.js';
import { type Note, noteInto } from './evidence.js';
import { withoutOthersRates } from './figures/others-duties.js';
import type { News } from './news.js';
import { newsOf } from './news-of-topic.js';
import { type PartyKnowledge, readParties } from './parties.js';
import { changeTold, onlySaysChange } from './reading/bare-acts.js';
import { beginningOf } from './reading/beginning.js';
import { materialsControlled, materialsTold } from './reading/goods/materials.js';
import { scopeBeside } from './reading/goods/scope.js';
import { withoutOwnDemands } from './reading/left-out/demands.js';
import { ownMatterOf } from './reading/left-out/own-matter.js';
import { firstOf } from './reading/mentions.js';
import type { Reading } from './reading/reading.js';
import { readSeverity } from './severity.js';
import { severityFacts } from './severity-facts.js';
import { beginningOfStage } from './stages/by-day.js';
import { type Clues, readClues } from './stages/clues.js';
import { readStage } from './stages/stage.js';
import { toldWithin } from './stages/told-within.js';
import { isSure } from './stages/weighed/stage-reading.js';
import type { LinearReader } from './weights/linear.js';

export type PartKnowledge = PartyKnowledge & {
  readonly vocabulary: Vocabulary;
  readonly stage: LinearReader;
};

/** All of a classification but what the category reader decides. */
export type Parts = Pick<
  Classification,
  | 'scope'
  | 'topics'
  | 'substage'
  | 'denied'
  | 'deniedRelief'
  | 'resumed'
  | 'breaksDeal'
  | 'severity'
  | 'issuers'
  | 'issuersSure'
  | 'targets'
  | 'materials'
  | 'figures'
  | 'dates'
  | 'begins'
  | 'documents'
  | 'official'
  | 'news'
  | 'evidence'
>;

/** With what stages are read, and whether the text only explains an act. */
type Staging = { readonly model: LinearReader; readonly note: Note; readonly isExplained: boolean };

type ToldTopic = { readonly topic: Topic; readonly score: number };

/** The topics with the stage of each, as far as the text dates a step. */
function stagesOf(
  topics: readonly ToldTopic[],
  reading: Reading,
  clues: Clues,
  { model, note, isExplained }: Staging,
): Parts['topics'] {
  return topics.map(({ topic, score }) => {
    const read = readStage(reading, topic, clues, model);
    if (!read) return { topic, score };
    const { stage, probability, cue } = read;
    // The weights know the names of acts from those who issue them: who explains one does not tell that it is in force.
    if (isExplained && probability !== undefined && stage === 'in_force') return { topic, score };
    const why = probability === undefined ? 'as the title says' : `${Math.round(probability * 100)} % sure`;
    note(`stage of ${topic}`, cue, `${stage}, ${why}`);
    return { topic, stage, ...(isSure(read, reading) ? { sure: true } : {}), score };
  });
}

/** Reads everything that makes an item's topics concrete; `topics` come strongest first and are not empty. */
export function readParts(
  item: Item,
  given: Reading,
  topics: readonly ToldTopic[],
  scopeOfWords: Scope,
  known: PartKnowledge,
): Parts {
  const whole = ownMatterOf(given);
  const reading = beginningOf(whole);
  const { official, isActItself, isExplained } = standingOf(item, whole, known.readName);
  const main = topics[0]?.topic ?? 'tariff';
  // An authority's text on a measure is the act itself: it lists to its end what it controls, and from when.
  const source = whole === reading || (main !== 'negotiation' && isActItself) ? whole : reading;
  const evidence: Evidence[] = [];
  const note = noteInto(evidence, whole);

  const published = item.publishedOn ?? item.publishedAt;
  // The title of a change names whom it is of, and the sentence behind it what it does.
  const actIn = (text: Reading) => (onlySaysChange(text) ? changeTold(text) : text);
  const acting = actIn(reading);
  const actingInWhole = whole === reading ? acting : actIn(whole);
  const clues = readClues(source === reading ? acting : actingInWhole, main, published, actingInWhole);
  const { dates, figures } = clues;
  const isView =
    isExplained || (official === undefined && firstOf(given.words, 'rule_own_view') !== undefined);
  const news: News = isView ? { kind: 'comment' } : newsOf(reading, main, clues);
  const isOwnAct = main !== 'negotiation' && news.kind !== 'known' && news.kind !== 'comment';
  const parties = readParties(item, source, { topic: main, isOwnAct }, known, note);
  const { issuers, targets } = parties;

  const isOnControls = topics.some(({ topic }) => topic === 'export_control');
  const documents = readDocuments(reading, published, { issuers, isOnControls });
  // Who acts is told by what he asks for as well; how far his own measure has come is not.
  const staged = stagesOf(topics, withoutOwnDemands(acting), clues, {
    model: known.stage,
    note,
    isExplained,
  });
  const [first] = staged;
  const background = backgroundIn(reading, published);
  const toldNews = { topic: main, stage: first?.stage, news: news.kind };
  const { told, isByNumber } = materialsTold(source, whole, known.vocabulary);
  const controlled = isByNumber ? materialsControlled(documents, known.vocabulary) : [];
  const materials: string[] = [];
  const own = withoutGoodsOfBefore(reading, told, background, toldNews);
  for (const { key, place, rule } of [...own, ...controlled]) {
    if (materials.includes(key)) continue;
    materials.push(key);
    note('materials', place, rule);
  }
  for (const document of documents) note('documents', document, document.name);
  const scope =
    isByNumber && materials.length > 0 ? 'critical_materials' : scopeBeside(scopeOfWords, main, reading);

  const ownFigures =
    main !== 'negotiation' && parties.issuersSure ? withoutOthersRates(reading, figures, issuers) : figures;
  const shown = withFormerRates(reading, ownFigures, background, toldNews);
  for (const figure of shown)
    note('figures', figure, `${figure.former ? 'former ' : ''}${figure.role} in ${figure.unit}`);
  // What is withdrawn begins on no day: "scraps ban due from 2028".
  const days = first?.stage === 'withdrawn' ? withoutBeginnings(dates) : dates;
  for (const date of days) note('dates', date.end > 0 ? date : undefined, `${date.kind} ${date.date}`);
  const begins = beginningOfStage(clues, first?.stage);
  if (begins) note('dates', begins, `begins from ${begins.from} to ${begins.to}`);
  if (official) note('official', undefined, official);
  const isOfficial = official !== undefined;
  const facts = severityFacts(reading, clues, {
    topic: main,
    stage: first?.stage,
    sure: first?.sure === true,
    scope,
    issuers,
    targets,
    news: news.kind,
    official: isOfficial,
  });
  const { severity, rule } = readSeverity(known.blocs, facts);
  note('severity', news.kind === 'new' ? news.word : undefined, `${severity}: ${rule}`);

  return {
    scope,
    topics: staged,
    ...toldWithin(reading, clues, { ...toldNews, issuers, official: isOfficial }),
    severity,
    ...parties,
    materials,
    figures: shown.map(({ start: _start, end: _end, ...figure }) => figure),
    dates: days.map(({ start: _start, end: _end, ...dated }) => dated),
    ...(begins && { begins: { from: begins.from, to: begins.to } }),
    documents: documents.map(({ name }) => name),
    official: isOfficial,
    ...(main === 'negotiation' && news.kind !== 'comment' ? {} : { news: news.kind }),
    evidence,
  };
}
