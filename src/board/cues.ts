import { CUES, type Cue } from './instruments.js';
import type { BoardKnowledge } from './knowledge.js';

/** `The duties imposed in March` tells of an older step. */
const ATTRIBUTE = /\b(?:imposed|introduced|adopted|enacted)(?= (?:in|since|last|earlier)\b)/g;

/** `Lifts its duties to 50%` raises them; without a figure it ends them. */
const RAISES = /\blift(?:s|ed|ing)?(?= [^,;]{0,60}\b(?:to|by) \d)/g;

/** The cues of a clause, in the order in which it names them. What names a ban (`suspension of exports`) is not read once more as an act on it. */
export function readCues(text: string, { instruments, cues }: BoardKnowledge): Set<Cue> {
  const bans = instruments.find(({ id }) => id === 'ban')?.match(text) ?? [];
  let open = text;
  for (const { start, end } of bans) {
    if (end - start > 3 && text.slice(start, end).includes(' '))
      open = open.slice(0, start) + ' '.repeat(end - start) + open.slice(end);
  }
  open = open
    .replace(ATTRIBUTE, (words) => ' '.repeat(words.length))
    .replace(RAISES, (word) => 'raises'.padEnd(word.length));
  const found = CUES.flatMap((cue) => {
    const [first] = cues[cue](open);
    return first === undefined ? [] : [{ cue, start: first.start }];
  });
  return new Set(found.sort((a, b) => a.start - b.start).map(({ cue }) => cue));
}
