import { type BoardFilter, selectMeasures } from '../board/view.js';
import type { Answer } from '../domain/answer.js';
import { type Blocs, inTrade } from '../domain/blocs.js';
import { type Stage, TOPIC_NAMES } from '../domain/classification.js';
import type { Measure } from '../domain/measure.js';
import { nearest } from '../domain/nearest.js';
import { displayName, keyWords, touching, type Vocabulary } from '../domain/vocabulary.js';
import { type NamedWords, readNamed, type Unknown } from './filter-words.js';
import type { Names } from './names.js';
import { echo, problem } from './problems.js';
import { withoutLeading, wordsOfAsking } from './sentence.js';
import { STAGE_WORDS } from './stage-words.js';

/** What is asked about: `subject` as shown, absent when everything is; `note` says what else is shown. */
export type Asked = {
  readonly kind: 'asked';
  readonly filter: BoardFilter;
  readonly subject: string | undefined;
  readonly note?: string | undefined;
  /** Words that ask for the same at any stage, where only some stages are asked for. */
  readonly atAnyStage?: string | undefined;
};

const ONE_TOPIC =
  'Name one kind of news at most, and the parties and materials that it is about: /raremetals status tariffs China gallium';
/** Shorter words stand in too many names. */
const SHORTEST = 3;

/** Any of them is asked for. */
const inWords = (stages: readonly Stage[]) => (stages.length > 0 ? [stages.map(keyWords).join(' or ')] : []);

/** Which stage a word may mean, alone or with the one before or after it: `in froce`, `undre way`. */
function nearestStage({ word }: Unknown, text: string): string | undefined {
  const [first = ''] = word.toLowerCase().split(' ');
  const words = text.toLowerCase().split(' ');
  const at = words.indexOf(first);
  const typed = [[first], words.slice(Math.max(at - 1, 0), at + 1), words.slice(at, at + 2)];
  return typed.map((meant) => nearest(meant.join(' '), STAGE_WORDS)).find((stage) => stage !== undefined);
}

/** Reads what is asked about. Pure. */
export function createQuestions(vocabulary: Vocabulary, blocs: Blocs, names: Names) {
  const { splitStages, isEverything } = names.words;
  const isAsking = wordsOfAsking(names);

  /**
   * A group stands for its members too: whoever asks for dysprosium is told of controls on rare earths. A member of a
   * union is hit by what hits the union, which acts for it.
   */
  function questionOf(
    { topics: [topic], materials, parties }: NamedWords,
    stages: readonly Stage[] = [],
  ): Asked {
    const shown = (key: string) => displayName(vocabulary, key);
    const keys = materials.flatMap((key) => touching(vocabulary, key));
    const members = parties.filter((code) => inTrade(blocs, code) !== code);
    const unions = [...new Set(members.map((code) => inTrade(blocs, code)))].map(shown).join(' and ');
    return {
      kind: 'asked',
      filter: {
        topic,
        stages: stages.length > 0 ? stages : undefined,
        parties: parties.length > 0 ? parties.map((code) => [code, inTrade(blocs, code)]) : undefined,
        materials: materials.length > 0 ? keys : undefined,
      },
      subject:
        [
          ...(topic ? [TOPIC_NAMES[topic]] : []),
          ...inWords(stages),
          ...materials.map(shown),
          ...(parties.length > 0 ? [parties.map(shown).join(' and ')] : []),
        ].join(', ') || undefined,
      note:
        members.length > 0
          ? `The ${unions} sets duties and negotiates for ${members.map(shown).join(' and ')}: what touches it is shown too.`
          : undefined,
    };
  }

  const atAnyStage = (stages: readonly Stage[], rest: string): string | undefined =>
    stages.length > 0 ? withoutLeading(rest, names) : undefined;

  /** What is asked about, in words in any order; or what to say of words that are not understood. */
  function question(words: string): Asked | Unknown | { readonly kind: 'problem'; readonly answer: Answer } {
    // `status all` is asked by whoever subscribed to all.
    const about = isEverything(words) ? '' : words;
    const { stages, rest } = splitStages(about);
    const read = readNamed(rest, names, isAsking);
    if (read.kind === 'unknown') {
      return read.suggestion ? read : { ...read, suggestion: nearestStage(read, rest) };
    }
    return read.topics.length > 1
      ? { kind: 'problem', answer: problem(ONE_TOPIC) }
      : { ...questionOf(read, stages), atAnyStage: atAnyStage(stages, rest) };
  }

  /** Whether words name nothing but what may be asked about. */
  function namesAlone(words: string): boolean {
    const asked = question(words);
    return asked.kind === 'asked' && asked.subject !== undefined;
  }

  /**
   * What stands on the board under words of which some are no names of the vocabulary: `steel`; of them alone where the
   * others are: `DRC cobalt quota`.
   */
  function byName(
    about: string,
    { word }: Unknown,
    known: readonly Measure[],
    now: number,
  ): Asked | undefined {
    const { stages, rest } = splitStages(about);
    // Of a document's number the name of its authority stands before it.
    const isTelling = word.length >= SHORTEST || (/^\d+$/.test(word) && rest !== word);
    if (!isTelling) return undefined;
    const others = question(rest.replace(word, ' '));
    const filters: BoardFilter[] = [
      { named: rest },
      ...(others.kind === 'asked' && others.subject !== undefined ? [{ ...others.filter, named: word }] : []),
    ];
    const filter = filters.find((one) => selectMeasures(known, one, now, blocs).length > 0);
    const subject = [`“${echo(rest)}”`, ...inWords(stages)].join(', ');
    const whole = filter && { ...filter, stages: stages.length > 0 ? stages : undefined };
    return whole && { kind: 'asked', filter: whole, subject, atAnyStage: atAnyStage(stages, rest) };
  }

  /** What is asked of the board: by names of the vocabulary, or by words of the names on it. */
  function ofBoard(about: string, known: readonly Measure[], now: number): ReturnType<typeof question> {
    const read = question(about);
    return read.kind === 'unknown' ? (byName(about, read, known, now) ?? read) : read;
  }

  return { questionOf, question, namesAlone, ofBoard };
}
export type Questions = ReturnType<typeof createQuestions>;
