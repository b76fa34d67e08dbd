import type { Answer } from '../domain/answer.js';
import { namedWithin } from './filter-words.js';
import { leadingName, wordsOf } from './joined-names.js';
import type { Leaving } from './leaving-words.js';
import type { Names } from './names.js';
import { echo, problem } from './problems.js';

/** What is asked with something left out: the `word` that says so, the `rest` of what is asked, and the names that are `left` out. */
export type LeftOut = { readonly word: string; readonly rest: string; readonly left: readonly string[] };

/** Whether a text begins with a name, be it behind a preposition: "from the US". */
function beginsWithName(text: string, names: Names): boolean {
  const { isBeforeNames, isFiller, leadingTopic } = names.words;
  const words = wordsOf(text, names);
  const first = words.findIndex((word) => !isBeforeNames(word) && !isFiller(word));
  const named = words.slice(Math.max(first, 0));
  return (leadingTopic(named) ?? leadingName(named, names)) !== undefined;
}

/** What a text asks to leave out, names or a stage; who says "not" of nothing that is named leaves nothing out. Pure. */
export function readLeftOut(text: string, names: Names): LeftOut | undefined {
  const { asksForReasons, asksYesOrNo, beginsWithNegatedVerb, leavingIn, leadingTopic, splitStages } =
    names.words;
  const kindOf = (name: string) => leadingTopic(name.split(' '))?.topic ?? names.known(name)?.kind;

  /** Whether it is a verb that is denied, in a question of yes or no, and not what is named right behind. */
  function isOfVerb({ denies, word, at }: Leaving): boolean {
    if (!denies || !asksYesOrNo(text)) return false;
    return (at === 0 && beginsWithNegatedVerb(text)) || !beginsWithName(text.slice(at + word.length), names);
  }

  function parted({ word, at, leaves }: Leaving): LeftOut | undefined {
    const [before, behind] = [text.slice(0, at), text.slice(at + word.length)];
    const without = (left: readonly string[], ...kept: readonly string[]): LeftOut => ({
      word,
      rest: kept
        .join(' ')
        .replace(/\s+/gu, ' ')
        .replace(/[\s,;(，、；（?？!.]+$/u, '')
        .trim(),
      left,
    });
    if (leaves === 'within') return without(namedWithin(word, names), before, behind);
    if (leaves === 'before') {
      const named = namedWithin(before, names);
      return named.length > 0 ? without(named.slice(-1), ...named.slice(0, -1), behind) : undefined;
    }
    const { stages, rest } = splitStages(behind);
    const named = namedWithin(rest, names);
    const [first] = named;
    if (stages.length > 0) return without([], before, ...named);
    if (first === undefined) return undefined;
    // Those of its kind go with it: of "who other than China and India bans gallium" gallium stays.
    const isLeft = (name: string) => kindOf(name) === kindOf(first);
    return without(named.filter(isLeft), before, ...named.filter((name) => !isLeft(name)));
  }

  if (asksForReasons(text)) return undefined;
  return leavingIn(text)
    .filter((leaving) => !isOfVerb(leaving))
    .map(parted)
    .find((found) => found !== undefined);
}

/** Nothing is answered where the opposite would be; `command` asks for it with what was to be left out. */
export function nothingLeftOut({ word, left }: LeftOut, command: string, names: Names): Answer {
  const mutable = command.startsWith('subscribe') ? left.filter((name) => names.known(name)) : [];
  const muted = echo(mutable.join(', '));
  const hint = muted ? `. To be told nothing of that here: /raremetals mute ${muted} always` : '';
  return problem(
    `Nothing can be left out, as "${echo(word)}" asks. With it: /raremetals ${echo(command)}${hint}`,
  );
}
