import { ARTICLE } from '../../classify/text/small-words.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Named } from '../terms/terms.js';
import { beginsException, HAS_RATE } from './exceptions.js';

/** What stands before whom a rate is for, and what behind: `for China the rate is …`, `China's rate goes to …`, `China to get …`. */
const FOR = new RegExp(
  String.raw`(?:(?<!\p{L})(?:for|on|fur|auf|gegen|pour|sur|para|sobre|a|dla|na)\s${ARTICLE}|对|對)$`,
  'iu',
);
const OWN_RATE =
  /^(?:'s|s|:s)?\s(?:rate|levy|bill|total|to get|to face|to pay|(?:still |now )?(?:gets|faces|pays)|(?:stays|remains) at|(?:goes|drops|falls|rises|climbs) to|satz|bekommt|zahlt|paie|paiera|paga|pagara|zaplaci|betalar)(?!\p{L})/iu;

/** The one party that a stretch of a sentence names a rate for; undefined where there is none, or several. */
export function namedWithRate(
  text: string,
  parties: readonly Named[],
  knowledge: BoardKnowledge,
): string | undefined {
  const [first, ...more] = [...new Set(parties.map(({ key }) => key))];
  if (first === undefined || more.length > 0 || !HAS_RATE.test(text.toLowerCase())) return undefined;
  const isFor =
    beginsException(text, knowledge) ||
    parties.some(
      ({ start, end }) =>
        FOR.test(text.slice(Math.max(0, start - 16), start)) ||
        OWN_RATE.test(text.slice(end)) ||
        /[对對]/u.test(text.charAt(start)),
    );
  return isFor ? first : undefined;
}

/** Whether a piece that names no instrument tells of a rate for somebody: it then no longer belongs to what stands before it. */
export const tellsRateApart = (piece: string, knowledge: BoardKnowledge): boolean =>
  HAS_RATE.test(piece.toLowerCase()) &&
  namedWithRate(piece, knowledge.parties(piece), knowledge) !== undefined;
