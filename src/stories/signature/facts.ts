import {
  BINDING_STAGES,
  type Classification,
  mainStage,
  PLANNED_STAGES,
  RELIEF_STAGES,
  type Stage,
  tellsAct,
} from '../../domain/classification.js';
import { isOfficialWord, type Report, type StoryFacts } from '../../domain/story.js';

/** The rates of duty that a report names, in percent. */
export const dutiesIn = ({ figures }: Classification): readonly number[] =>
  figures.filter(({ role, unit }) => role === 'duty' && unit === 'percent').map(({ value }) => value);

/** Whether words of the title made a part of the reading by a rule, and, where it is asked, are such words. */
export const isInTitle = (
  { item, classification }: Report,
  part: string,
  rule: string,
  areSuch: (text: string) => boolean = () => true,
): boolean =>
  classification.evidence.some(
    (found) =>
      found.part === part && found.rule === rule && found.end <= item.title.length && areSuch(found.text),
  );

const isPlanned = (stage: Stage | undefined): boolean =>
  stage !== undefined && PLANNED_STAGES.includes(stage);

/** What tells a report apart from others of its stage; of a title that speaks of what is known only who denies it. */
function marksIn(report: Report): readonly string[] {
  const { classification } = report;
  const { figures, substage, denied, deniedRelief, issuers, dates } = classification;
  if (denied) return issuers.map((code) => `denied:${code}`);
  if (deniedRelief) return issuers.map((code) => `denied_relief:${code}`);
  if (!mayMove(classification)) return [];
  const rates = figures.flatMap(({ remedy, value }) => (remedy === undefined ? [] : [`${remedy}:${value}`]));
  const moved = dates.flatMap(({ date, moved }) =>
    moved && isInTitle(report, 'dates', `effective ${date}`) ? [`moved:${date}`] : [],
  );
  const isPlan = isPlanned(mainStage(classification));
  const quotas = figures.flatMap(({ role, value, inTitle }) =>
    role === 'quota' && inTitle && !isPlan ? [`quota:${value}`] : [],
  );
  return [...rates, ...quotas, ...(substage === undefined ? [] : [`substage:${substage}`]), ...moved];
}

/** Whether a report may move its story: its title speaks of no measure that is known, and is no comment. */
export const mayMove = ({ news }: Classification): boolean => news !== 'known' && news !== 'comment';

/** The dates of a report, as stories keep them: ends only of what somebody has set, for of plans and guesses nobody is told. */
function datesIn(report: Report): readonly string[] {
  const { classification } = report;
  const stage = mainStage(classification);
  const isSet =
    (classification.category === 'negotiation' ? mayMove(classification) : tellsAct(classification)) &&
    stage !== undefined &&
    !isPlanned(stage);
  /** Whether the title names the day of an end: no length of time from which it is counted, nor its month alone. */
  const isNamed = (date: string) =>
    isInTitle(report, 'dates', `expiry ${date}`, (text) =>
      (text.match(/\d+/g) ?? []).some((number) => Number(number) === Number(date.slice(-2))),
    );
  return classification.dates
    .filter(({ kind }) => kind !== 'expiry' || isSet)
    .map(({ kind, date }) => `${kind === 'expiry' && !isNamed(date) ? 'about' : kind}:${date}`);
}

/**
 * What was read in a report, as stories keep it; nothing of an item about something else. A title that speaks of a
 * measure that is known, such as a protest against it, moves no story: it has no stage, and its duties, of which nobody
 * is told, are still news.
 */
export function readFacts(report: Report): StoryFacts | undefined {
  const { classification } = report;
  if (classification.category === 'none') return undefined;
  const { category, issuers, issuersSure, targets, materials, documents, mentions } = classification;
  const isNews = mayMove(classification);
  const stage = isNews ? mainStage(classification) : undefined;
  const marks = marksIn(report);
  const isDone = stage !== undefined && [...BINDING_STAGES, ...RELIEF_STAGES].includes(stage);
  return {
    topic: category,
    stages: stage === undefined ? {} : { [category]: stage },
    // Whom the words only imply may be another: a decree on the customs tariff, in some feed, is read as the United States'.
    issuers: issuers.filter((code) => issuersSure || mentions.includes(`P:${code}`)).sort(),
    // Where nobody is told to be hit, who is hit may be taken for who acts: "X slapped with 30 %".
    actors:
      isDone && issuersSure && targets.length > 0 && tellsAct(classification) ? [...issuers].sort() : [],
    targets: [...targets].sort(),
    materials: [...materials].sort(),
    duties: isNews ? dutiesIn(classification) : [],
    dates: datesIn(report),
    documents,
    official: isOfficialWord(report),
    ...(marks.length > 0 && { marks }),
  };
}

/** The marks of one kind, without it. */
export const marksOf = ({ marks = [] }: Pick<StoryFacts, 'marks'>, kind: string): readonly string[] =>
  marks.filter((mark) => mark.startsWith(`${kind}:`)).map((mark) => mark.slice(kind.length + 1));

/** The days of one kind, `YYYY-MM-DD`; an end that no title names by its day is `about` that day. */
export function daysOf(
  { dates }: Pick<StoryFacts, 'dates'>,
  kind: 'about' | 'effective' | 'event' | 'expiry' | 'next',
): readonly string[] {
  return dates.filter((date) => date.startsWith(`${kind}:`)).map((date) => date.slice(kind.length + 1));
}
