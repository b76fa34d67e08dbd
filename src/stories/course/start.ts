import { mainStage, PLANNED_STAGES } from '../../domain/classification.js';
import { type Report, type Signature, type StoryState, sourceOf } from '../../domain/story.js';
import { dutiesIn } from '../signature/facts.js';
import { itemMark, storyId } from '../signature/hash.js';

/** What a story keeps at the most: words by which it is found, and proper names. */
export const TERMS = 48;
export const NAMES = 16;

/** Whether an item is worth a first message: a column, an explainer or a rumour starts a story that nobody is told. */
export function tellsNews({ item, classification }: Report): boolean {
  return classification.relevant && (classification.news !== 'comment' || item.official === true);
}

/** A story of one item: what it is when this item starts it. `now` (epoch ms) dates a source without a time. */
export function startStory(signature: Signature, report: Report, now: number): StoryState {
  const { relevant } = report.classification;
  const { id, retitled = id } = report.item;
  const terms = [...signature.title, ...signature.body].slice(0, TERMS);
  return {
    id: signature.story,
    version: 1,
    count: 1,
    first: signature.at,
    last: signature.at,
    terms,
    uses: terms.map(() => 1),
    names: signature.names.slice(0, NAMES),
    members: [
      {
        // An entry keeps its mark under each title: a later one knows it by that.
        item: itemMark(storyId(retitled)),
        lang: signature.lang,
        at: signature.at,
        title: signature.title,
        numbers: signature.numbers,
        concepts: signature.concepts,
        headline: signature.headline,
      },
    ],
    facts: signature.facts,
    sources: relevant ? [sourceOf(report, now)] : [],
    alerted: tellsNews(report),
  };
}

/**
 * A story that an alert begins, with the stage that channels read in it, also where that is told as known; and with the rates of
 * what is only planned. Of what is feared or lobbied against the act itself has yet to be told, with its rate.
 */
export function asTold(own: StoryState, { classification }: Report): StoryState {
  if (!own.alerted || !own.facts) return own;
  const stage = mainStage(classification);
  if (stage === undefined) return own;
  const { topic, stages, duties } = own.facts;
  const planned = PLANNED_STAGES.includes(stage) ? dutiesIn(classification) : [];
  const told = { stages: { [topic]: stage, ...stages }, duties: [...new Set([...duties, ...planned])] };
  return { ...own, facts: { ...own.facts, ...told } };
}
