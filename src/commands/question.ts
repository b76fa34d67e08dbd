import { type BoardFilter, selectMeasures } from '../board/view.js';
import type { Answer } from '../domain/answer.js';
import { type Blocs, inTrade } from '../domain/blocs.js';
import { type Stage, TOPIC_NAMES } from '../domain/classification.js';
import type { Measure } from '../domain/measure.js';
import { nearest } from '../domain/nearest.js';
import { displayName, keyWords, touching, type Vocabulary } from '../domain/vocabulary.js';
import { isChange } from './command-problems.js';
import { type NamedWords, namedWithin, readNamed, type Unknown } from './filter-words.js';
import { beginsLongName } from './joined-names.js';
import type { Names } from './names.js';
import { echo, problem } from './problems.js';
import { STAGE_WORDS } from './stage-words.js';

/** What is asked about: `subject` as shown, absent when everything is; `note` says what else is shown. */
export type Asked = {
  readonly kind: 'asked';
  readonly filter: BoardFilter;
  readonly subject: string | undefined;
  readonly note?: string | undefined;
};

const ONE_TOPIC =
  'Name one kind of news at most, and the parties and materials that it is about: /raremetals status tariffs China gallium';
/** Shorter words stand in too many names. */
const SHORTEST = 3;

/** So many words are a sentence; of Chinese so many characters. */
const SENTENCE = 4;
const SENTENCE_HAN = 6;

const CODE = /^[A-Z]{2}$/;
/** A message as a question names it. */
const ITEM = /#\d+|https?:\/\/[^\s|>]+/i;

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
  const { splitStages, isEverything, isOfQuestions } = names.words;
  const { asksForDates, asksForMeetings, asksForNews, asksForReasons, asksForSilence, asksForAlerts } =
    names.words;
  /** What a question in words of one's own says besides what it is about. In capitals a code is one: `IS`. */
  const isAsking = (word: string): boolean => isOfQuestions(word) && !CODE.test(word);

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
      : questionOf(read, stages);
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
    return (
      filter && { kind: 'asked', filter: { ...filter, ...(stages.length > 0 ? { stages } : {}) }, subject }
    );
  }

  /** What is asked of the board: by names of the vocabulary, or by words of the names on it. */
  function ofBoard(about: string, known: readonly Measure[], now: number): ReturnType<typeof question> {
    const read = question(about);
    return read.kind === 'unknown' ? (byName(about, read, known, now) ?? read) : read;
  }

  /** What is asked, from the first word that is more than one of asking. */
  function withoutLeading(typed: string): string {
    const words = typed.split(' ');
    const first = words.findIndex((word, at) => !isAsking(word) || beginsLongName(words.slice(at), names));
    return first < 0 ? '' : words.slice(first).join(' ');
  }

  /** The command that words of one's own may mean. */
  function meantBy(typed: string): string | undefined {
    const words = withoutLeading(typed) || typed;
    const [item] = (asksForReasons(words) && ITEM.exec(words)) || [];
    if (item) return `explain ${item}`;
    const { stages, rest } = splitStages(words);
    const named = namedWithin(rest, names);
    const goods = named.filter((name) => names.known(name) !== undefined);
    const change = isChange(words) ? words.split(' ')[0] : asksForSilence(words) ? 'mute' : undefined;
    if (change) return goods.length > 0 ? `${change} ${goods.join(', ')}` : undefined;
    if (asksForAlerts(words)) return named.length > 0 ? `subscribe ${named.join(' ')}` : undefined;
    if (asksForDates(typed)) {
      const isOfTalks = asksForMeetings(typed) && goods.length === named.length;
      return ['calendar', ...named, ...(isOfTalks ? ['talks'] : [])].join(' ');
    }
    if (asksForNews(typed)) return ['latest', ...named].join(' ');
    const asked = [...stages.map(keyWords), ...named];
    return asked.length > 0 ? `status ${asked.join(' ')}` : undefined;
  }

  /** Whether words are a sentence, and no command that was mistyped. */
  function isSentence(words: string): boolean {
    const [first = '', ...others] = words.split(' ');
    const han = words.match(/\p{Script=Han}/gu) ?? [];
    const isQuestion = isAsking(first) || /[?？]$/u.test(words);
    return others.length + 1 >= SENTENCE || (others.length > 0 && isQuestion) || han.length >= SENTENCE_HAN;
  }

  return { questionOf, question, namesAlone, ofBoard, meantBy, isSentence };
}
export type Questions = ReturnType<typeof createQuestions>;
