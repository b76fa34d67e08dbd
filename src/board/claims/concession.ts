import type { BoardKnowledge } from '../terms/knowledge.js';
import { namedIn } from './named.js';

/** What does not keep somebody from what he does goes on to the next comma: `despite the deal with Washington`. */
const UP_TO_COMMA = /^[^,;:]*/u;

/**
 * A sentence without the deal or the truce in spite of which it tells what it tells: `maintains its ban despite US deal` is no word
 * on talks, and suspends nothing. Where the act is told behind it, it ends with the deal: `despite deal with US China bans gallium`.
 */
export function withoutConcession(sentence: string, knowledge: BoardKnowledge): string {
  return knowledge.marks.despite(sentence.toLowerCase()).reduceRight((text, { start, end }) => {
    const [tail = ''] = UP_TO_COMMA.exec(text.slice(end)) ?? [];
    const named = namedIn(tail, knowledge);
    const deal = named.find(({ instrument }) => instrument.kind === 'negotiation');
    if (deal === undefined) return text;
    const isTold = namedIn(text.slice(0, start), knowledge).length > 0;
    const act = named
      .map((place) => place.start)
      .sort((a, b) => a - b)
      .find((place) => place > deal.start);
    // `verhängt trotz Abkommens mit der EU Exportverbot`: who acts stands before it.
    const isBegun = text.slice(0, start).trim() !== '';
    const goesOn = text.length > end + tail.length;
    const [name] = deal.instrument.match(tail.toLowerCase());
    const upTo = isBegun ? act : name?.end;
    const to = isTold || goesOn ? tail.length : (upTo ?? tail.length);
    return text.slice(0, start) + text.slice(end + to);
  }, sentence);
}
