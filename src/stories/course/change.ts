import type { Change } from '../../domain/alert.js';
import { type Figure, Remedy } from '../../domain/classification.js';
import { coincide } from '../../domain/in-common.js';
import { isSameRate } from '../../domain/numbers.js';
import type { Report, StoryFacts } from '../../domain/story.js';
import { daysOf, isInTitle } from '../signature/facts.js';
import { DOCUMENTS_KEPT, DUTIES_KEPT, newAppointment } from './progress.js';
import { tellsNews } from './start.js';
import { laterEnd, movedQuota, movedStart, newDenial, newSubstage } from './within-stage.js';

/** The law that a measure rests on, or the case it is of, is no document of the measure itself. */
const BASIS = /^(?:Section|WTO) /;
/** The documents that put a measure in words. */
const textsOf = ({ documents }: StoryFacts): readonly string[] =>
  documents.filter((document) => !BASIS.test(document));

/** A document named in the title that the story does not know; none where the story holds as many as it may, and would forget it. */
function titleDocument(known: StoryFacts, found: StoryFacts, report: Report): string | undefined {
  if (known.documents.length >= DOCUMENTS_KEPT) return undefined;
  return textsOf(found).find(
    (name) => !known.documents.includes(name) && isInTitle(report, 'documents', name),
  );
}

/** Whether a figure is a rate of duty of the same remedy as another, as far as that is told. */
const isRateBeside = ({ unit, role, remedy }: Figure, { remedy: other }: Figure): boolean =>
  unit === 'percent' && role === 'duty' && (remedy ?? other) === (other ?? remedy);

/**
 * The rate that a new one takes the place of: the one that the report itself names so, else the only one that was told, of its
 * remedy, where no other state is hit. What it is moved to later takes no place yet.
 */
function rateBefore(known: StoryFacts, found: StoryFacts, duty: Figure, figures: readonly Figure[]) {
  if (duty.later) return undefined;
  const former = figures.filter((figure) => figure.former && !figure.older && isRateBeside(figure, duty));
  if (former.length === 1) return former[0]?.value;
  const isOfOther = (rate: number) =>
    duty.remedy !== undefined &&
    Remedy.options.some(
      (remedy) => remedy !== duty.remedy && known.marks?.includes(`${remedy}:${rate}`) === true,
    );
  const isOfSame = found.targets.length === 0 || coincide(found.targets, known.targets);
  const [rate, ...more] = known.duties.filter((told) => !isOfOther(told));
  return isOfSame && more.length === 0 ? rate : undefined;
}

/** The first rate of duty in a title that the story had not; one to which it is moved later comes last. */
function newDuty(known: StoryFacts, found: StoryFacts, { classification }: Report): Figure | undefined {
  // A story that holds as many duties as it may would forget the new one, and be told of it again.
  if (found.topic !== known.topic || known.duties.length >= DUTIES_KEPT) return undefined;
  const isNew = ({ value, unit, role, former, inTitle }: Figure) =>
    unit === 'percent' &&
    role === 'duty' &&
    found.duties.includes(value) &&
    inTitle &&
    !former &&
    !known.duties.some((rate) => isSameRate(rate, value));
  const duties = classification.figures.filter(isNew);
  return duties.find(({ later }) => !later) ?? duties[0];
}

/**
 * The first of the material changes that an item brings to a known story: an official confirmation, a
 * first document or another one in the title, a step further along, a day of talks, a later end, a duty figure in the
 * headline that the story had not, a beginning or a quota that is moved, a denial, the next vote on a bill.
 * Background figures of a summary are none.
 */
export function readChange(
  known: StoryFacts,
  found: StoryFacts,
  isStep: boolean,
  report: Report,
): Change | undefined {
  const { item } = report;
  if (found.official && !known.official) {
    return { what: 'official', to: item.publisher ?? item.feed ?? item.title };
  }
  const [first] = textsOf(found);
  const document = textsOf(known).length === 0 ? first : titleDocument(known, found, report);
  // Who explains a document only names it.
  if (tellsNews(report) && document !== undefined) return { what: 'document', to: document };
  const start = movedStart(known, found);
  if (start !== undefined) return { what: 'start', ...start };
  const stage = found.stages[found.topic];
  if (isStep && stage !== undefined) return { what: 'stage', from: known.stages[found.topic], to: stage };
  const denier = newDenial(known, found);
  if (denier !== undefined) return { what: 'denial', to: denier };
  const day = newAppointment(known, found);
  if (day !== undefined) {
    const set = daysOf(known, 'next').find((next) => next >= (item.publishedAt ?? '').slice(0, 10));
    return { what: 'appointment', ...(set === undefined ? {} : { from: set }), to: day };
  }
  const end = laterEnd(known, found);
  if (end !== undefined) return { what: 'end', ...end };
  const duty = newDuty(known, found, report);
  if (duty !== undefined) {
    const from = rateBefore(known, found, duty, report.classification.figures);
    return { what: 'figure', ...(from === undefined ? {} : { from: `${from}%` }), to: `${duty.value}%` };
  }
  const quota = movedQuota(known, found, report);
  if (quota !== undefined) return { what: 'figure', ...quota };
  const substage = newSubstage(known, found);
  return substage && { what: 'substage', ...substage };
}
