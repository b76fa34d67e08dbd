import type { Classification, Evidence, Scope, Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { isActItself, whyOfficial } from './authority.js';
import { keptUntil } from './days/lengths/prolonged.js';
import { readDocuments } from './documents/documents.js';
import { type Note, noteInto } from './evidence.js';
import { type News, readNews } from './news.js';
import { type PartyKnowledge, readParties } from './parties.js';
import { changeTold, onlySaysChange } from './reading/bare-acts.js';
import { beginningOf } from './reading/beginning.js';
import { actsFurther } from './reading/goes-on.js';
import { materialsControlled, materialsTold, type ToldMaterial } from './reading/goods/materials.js';
import { scopeBeside } from './reading/goods/scope.js';
import { withoutAsides } from './reading/left-out/asides.js';
import { withoutDemands, withoutOwnDemands, withoutRequests } from './reading/left-out/demands.js';
import { withoutDenials } from './reading/left-out/denials.js';
import { withoutEmptyThreats } from './reading/left-out/empty-threats.js';
import { withoutOtherReliefs } from './reading/left-out/other-reliefs.js';
import { firstOf, type Reading } from './reading/reading.js';
import { readSeverity } from './severity.js';
import { severityFacts } from './severity-facts.js';
import { type Clues, readClues } from './stages/clues.js';
import { isOnlyAnswered } from './stages/only-said/only-answered.js';
import { onlyMeant } from './stages/only-said/only-meant.js';
import { droppedPlan } from './stages/only-said/plans.js';
import { threatTold } from './stages/only-said/threats.js';
import { readStage } from './stages/stage.js';
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

type ToldTopic = { readonly topic: Topic; readonly score: number };

/** The topics with the stage of each, as far as the text dates a step. */
function stagesOf(
  topics: readonly ToldTopic[],
  reading: Reading,
  clues: Clues,
  model: LinearReader,
  note: Note,
): Parts['topics'] {
  const measures = topics.filter(({ topic }) => topic !== 'negotiation');
  return topics.map(({ topic, score }) => {
    // What another measure only answers is no step of this one.
    const isAnswered = measures.length > 1 && isOnlyAnswered(reading, topic);
    const read = isAnswered ? undefined : readStage(reading, topic, clues, model);
    if (!read) return { topic, score };
    const { stage, probability, cue } = read;
    const why = probability === undefined ? 'as the title says' : `${Math.round(probability * 100)} % sure`;
    note(`stage of ${topic}`, cue, `${stage}, ${why}`);
    return { topic, stage, ...(isSure(read, reading) ? { sure: true } : {}), score };
  });
}

/** What a title brings. "Exige que Pékin lève": neither verb is news, what is asked for has not come. */
function newsOf(reading: Reading, main: Topic, decided: Parameters<typeof readNews>[1]): News {
  const news = readNews(reading, decided);
  if (main === 'negotiation' || news.kind !== 'new') return news;
  const asked = onlyMeant(reading);
  if (asked?.stage !== 'in_force' || news.word.start < asked.word.start) return news;
  return actsFurther(reading, asked.word.end) === undefined ? { kind: 'known' } : news;
}

/** What only seems to tell of the measure, in the order in which it is left out. */
const LEFT_OUT = [
  withoutRequests,
  withoutOtherReliefs,
  withoutEmptyThreats,
  withoutDenials,
  withoutDemands,
  withoutAsides,
] as const;

/** Reads everything that makes an item's topics concrete; `topics` come strongest first and are not empty. */
export function readParts(
  item: Item,
  given: Reading,
  topics: readonly ToldTopic[],
  scopeOfWords: Scope,
  known: PartKnowledge,
): Parts {
  const whole = LEFT_OUT.reduce((reading, without) => without(reading), given);
  const reading = beginningOf(whole);
  const official = whyOfficial(item, whole);
  const main = topics[0]?.topic ?? 'tariff';
  // An authority's text on a measure is the act itself: it lists to its end what it controls, and from when.
  const isAct = main !== 'negotiation' && isActItself(item, whole, known.readName);
  const source = whole === reading || isAct ? whole : reading;
  const evidence: Evidence[] = [];
  const note = noteInto(evidence, whole.normalised);

  const published = item.publishedOn ?? item.publishedAt;
  // The title of a change names whom it is of, and the sentence behind it what it does.
  const actIn = (text: Reading) => (onlySaysChange(text) ? changeTold(text) : text);
  const acting = actIn(reading);
  const actingInWhole = whole === reading ? acting : actIn(whole);
  const clues = readClues(source === reading ? acting : actingInWhole, main, published, actingInWhole);
  const { dates, figures, ruling, lapse } = clues;
  const decided = [
    ruling?.word,
    lapse?.word,
    threatTold(reading, main),
    keptUntil(reading, dates),
    main === 'negotiation' ? undefined : droppedPlan(reading)?.word,
  ];
  const isView = official === undefined && firstOf(given.words, 'rule_own_view') !== undefined;
  const news: News = isView ? { kind: 'comment' } : newsOf(reading, main, decided);
  const isOwnAct = main !== 'negotiation' && news.kind !== 'known' && news.kind !== 'comment';
  const parties = readParties(item, source, main, isOwnAct, known, note);
  const { issuers, targets } = parties;

  const materials: string[] = [];
  const addMaterials = (told: readonly ToldMaterial[]) => {
    for (const { key, place, rule } of told) {
      if (materials.includes(key)) continue;
      materials.push(key);
      note('materials', place, rule);
    }
  };
  const { told, isByNumber } = materialsTold(source, whole, known.vocabulary);
  addMaterials(told);

  const isOnControls = topics.some(({ topic }) => topic === 'export_control');
  const documents = readDocuments(reading, published, { issuers, isOnControls });
  for (const document of documents) note('documents', document, document.name);
  if (isByNumber) addMaterials(materialsControlled(documents, known.vocabulary));
  const scope =
    isByNumber && materials.length > 0 ? 'critical_materials' : scopeBeside(scopeOfWords, main, reading);

  // Who acts is told by what he asks for as well; how far his own measure has come is not.
  const staged = stagesOf(topics, withoutOwnDemands(acting), clues, known.stage, note);
  for (const figure of figures)
    note('figures', figure, `${figure.former ? 'former ' : ''}${figure.role} in ${figure.unit}`);
  for (const date of dates) note('dates', date.end > 0 ? date : undefined, `${date.kind} ${date.date}`);
  if (official) note('official', undefined, official);
  const isOfficial = official !== undefined;
  const [first] = staged;
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
    severity,
    ...parties,
    materials,
    figures: figures.map(({ start: _start, end: _end, ...figure }) => figure),
    dates: dates.map(({ start: _start, end: _end, ...dated }) => dated),
    documents: documents.map(({ name }) => name),
    official: isOfficial,
    ...(main === 'negotiation' && news.kind !== 'comment' ? {} : { news: news.kind }),
    evidence,
  };
}
