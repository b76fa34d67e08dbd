import type { Change } from '../../domain/alert.js';
import { coincide } from '../../domain/in-common.js';
import { isSameRate } from '../../domain/numbers.js';
import type { Report, StoryFacts } from '../../domain/story.js';
import { daysOf } from '../signature/facts.js';
import { DOCUMENTS_KEPT, DUTIES_KEPT, laterEnd, newAppointment } from './progress.js';
import { tellsNews } from './start.js';

/** The law that a measure rests on, or the case it is of, is no document of the measure itself. */
const BASIS = /^(?:Section|WTO) /;
/** The documents that put a measure in words. */
const textsOf = ({ documents }: StoryFacts): readonly string[] =>
  documents.filter((document) => !BASIS.test(document));

/** A document named in the title that the story does not know; none where the story holds as many as it may, and would forget it. */
function titleDocument(
  known: StoryFacts,
  found: StoryFacts,
  { item, classification }: Report,
): string | undefined {
  const isInTitle = (name: string) =>
    classification.evidence.some(
      ({ part, rule, end }) => part === 'documents' && rule === name && end <= item.title.length,
    );
  if (known.documents.length >= DOCUMENTS_KEPT) return undefined;
  return textsOf(found).find((name) => !known.documents.includes(name) && isInTitle(name));
}

/** The rate that a new one takes the place of: the only one that was told, where no other state is hit. */
function rateBefore(known: StoryFacts, found: StoryFacts): number | undefined {
  const { targets, duties } = known;
  const isOfSame = found.targets.length === 0 || coincide(found.targets, targets);
  return isOfSame && duties.length === 1 ? duties[0] : undefined;
}

/**
 * The first of the material changes that an item brings to a known story: an official confirmation, a
 * first document or another one in the title, a step further along, a day of talks, a later end, a duty figure in the headline that the story had not.
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
  const stage = found.stages[found.topic];
  if (isStep && stage !== undefined) return { what: 'stage', from: known.stages[found.topic], to: stage };
  const day = newAppointment(known, found);
  if (day !== undefined) {
    const set = daysOf(known, 'next').find((next) => next >= (item.publishedAt ?? '').slice(0, 10));
    return { what: 'appointment', ...(set === undefined ? {} : { from: set }), to: day };
  }
  const end = laterEnd(known, found);
  if (end !== undefined) return { what: 'end', ...end };
  if (found.topic !== known.topic) return undefined;
  // A story that holds as many duties as it may would forget the new one, and be told of it again.
  if (known.duties.length >= DUTIES_KEPT) return undefined;
  const duty = report.classification.figures.find(
    ({ value, unit, role, former, inTitle }) =>
      unit === 'percent' &&
      role === 'duty' &&
      found.duties.includes(value) &&
      inTitle &&
      !former &&
      !known.duties.some((rate) => isSameRate(rate, value)),
  )?.value;
  if (duty === undefined) return undefined;
  const from = rateBefore(known, found);
  return { what: 'figure', ...(from === undefined ? {} : { from: `${from}%` }), to: `${duty}%` };
}
