import type { Blocs } from '../domain/blocs.js';
import type { Classification, Evidence, Scope, Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { beginningOfTalks } from './days/coming-talks.js';
import { keptUntil } from './days/prolonged.js';
import { readDocuments } from './documents/documents.js';
import { type News, readNews } from './news.js';
import { materialsControlled, materialsNamed, type ToldMaterial } from './reading/materials.js';
import { codesOf, firstOf, inTitle, type Reading } from './reading/reading.js';
import { goodsIn } from './reading/scope.js';
import type { Roles } from './roles/answer.js';
import type { Candidate } from './roles/features.js';
import type { RoleReader } from './roles/roles.js';
import { readSeverity, type SeverityReading } from './severity.js';
import { type Clues, readClues } from './stages/clues.js';
import { wordOfEnd } from './stages/ends.js';
import { isSure, readStage } from './stages/stage.js';
import { areBrokenOff } from './stages/talks-rules.js';
import { threatTold } from './stages/threats.js';
import { originalSpan, type Span } from './text/text.js';
import type { LinearReader } from './weights/linear.js';

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

/** Takes why something was read so, and the place that shows it. */
type Note = (part: string, place: Span | undefined, rule: string) => void;

function noteParties(note: Note, part: string, candidates: readonly Candidate[]): void {
  for (const { code, mentions } of candidates) {
    const [first] = mentions;
    note(
      part,
      first,
      first ? `${first.form} name of ${code}, by what stands around it` : `${code} is implied`,
    );
  }
}

/** Everything else that an item's severity rests on. */
type Told = {
  readonly main: Topic;
  readonly scope: Scope;
  readonly staged: Parts['topics'][number] | undefined;
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  readonly news: News;
  readonly official: boolean;
};

function severityOf(
  reading: Reading,
  { figures, ruling }: Clues,
  { main, scope, staged, issuers, targets, news, official }: Told,
  blocs: Blocs,
): SeverityReading {
  const stage = staged?.stage;
  return readSeverity(blocs, {
    topic: main,
    stage,
    scope,
    issuers,
    // Of one who talks nobody complains, though a duty may lie on it.
    targets: main === 'negotiation' ? targets.filter((code) => !issuers.includes(code)) : targets,
    named: codesOf(reading.title.parties),
    pauses: inTitle(reading, 'truce'),
    remedy: inTitle(reading, 'step_remedy'),
    news: news.kind,
    official,
    sure: staged?.sure === true,
    namesDuty: figures.some(({ role, former, inTitle }) => role === 'duty' && !former && inTitle),
    isWorldwide: inTitle(reading, ...WIDE),
    isRuledAgainst: ruling?.kind === 'against',
    lifts: stage === 'eased' && wordOfEnd(reading, figures) !== undefined,
    breaks: stage === 'collapsed' && areBrokenOff(reading),
    begins: stage === 'under_way' && beginningOfTalks(reading) !== undefined,
    votes: inTitle(reading, 'parliament'),
  });
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
  const issuers = authority ? [authority] : codesOf(acting);
  const targets = codesOf(roles.targets);
  noteParties(note, 'issuers', acting);
  noteParties(note, 'targets', roles.targets);

  const materials: string[] = [];
  const addMaterials = (told: readonly ToldMaterial[]) => {
    for (const { key, place, rule } of told) {
      if (materials.includes(key)) continue;
      materials.push(key);
      note('materials', place, rule);
    }
  };
  const { told, isByNumber } = materialsNamed(reading, known.vocabulary);
  addMaterials(told);

  const isOnControls = topics.some(({ topic }) => topic === 'export_control');
  const documents = readDocuments(reading, published, { issuers, isOnControls });
  for (const document of documents) note('documents', document, document.name);
  if (isByNumber) addMaterials(materialsControlled(documents, known.vocabulary));
  const scope =
    isByNumber && materials.length > 0 ? 'critical_materials' : withAllGoods(scopeOfWords, main, reading);

  const staged: Parts['topics'][number][] = [];
  for (const { topic, score } of topics) {
    const read = readStage(reading, topic, clues, known.stage);
    if (!read) {
      staged.push({ topic, score });
      continue;
    }
    const { stage, probability, cue } = read;
    const why = probability === undefined ? 'as the title says' : `${Math.round(probability * 100)} % sure`;
    note(`stage of ${topic}`, cue, `${stage}, ${why}`);
    staged.push({ topic, stage, ...(isSure(read, reading) ? { sure: true } : {}), score });
  }

  for (const figure of figures)
    note('figures', figure, `${figure.former ? 'former ' : ''}${figure.role} in ${figure.unit}`);
  for (const date of dates) note('dates', date.end > 0 ? date : undefined, `${date.kind} ${date.date}`);
  const official = whyOfficial(item, reading);
  if (official) note('official', undefined, official);
  const isOfficial = official !== undefined;
  const { severity, rule } = severityOf(
    reading,
    clues,
    { main, scope, staged: staged[0], issuers, targets, news, official: isOfficial },
    known.blocs,
  );
  note('severity', news.kind === 'new' ? news.word : undefined, `${severity}: ${rule}`);

  return {
    scope,
    topics: staged,
    severity,
    issuers,
    ...(authority !== undefined || roles.isSure ? { issuersSure: true } : {}),
    targets,
    materials,
    figures: figures.map(({ start: _start, end: _end, ...figure }) => figure),
    dates: dates.map(({ start: _start, end: _end, ...dated }) => dated),
    documents: documents.map(({ name }) => name),
    official: isOfficial,
    ...(main === 'negotiation' && news.kind !== 'comment' ? {} : { news: news.kind }),
    evidence,
  };
}
