import { z } from 'zod';
import { WEEKDAYS } from '../classify/days/written/calendar.js';
import { anyOf } from '../classify/text/word-boundary.js';
import { Stage, Topic } from '../domain/classification.js';
import { DigestSchedule } from '../domain/digest.js';
import { LANGUAGES, Language, PlainWord } from '../domain/vocabulary.js';
import { UNITS } from './calendar-names.js';
import { RHYTHMS } from './channel-definition.js';
import { createLanguageWords } from './language-words.js';
import { createLeavingWords } from './leaving-words.js';
import { createPeriodWords } from './period-words.js';
import { createPeriods } from './periods.js';
import { allWords, keysOfWords, phraseKey, type WordsByLanguage, wordsWithin } from './phrases.js';
import { createStageWords } from './stage-words.js';
import { createTopicWords } from './topic-words.js';

const OneWord = PlainWord.regex(/^\S+$/, 'one word');
const SmallWord = OneWord.regex(/^\P{Lu}+$/u, 'a word in small letters');

const PeriodSide = z.enum(['until', 'since', 'end', 'past', 'this', 'next', 'coming', 'small']);
const Phrases = z.record(Language, z.array(PlainWord));
const Words = z.record(Language, z.array(OneWord));
const SmallWords = z.record(Language, z.array(SmallWord));

/** A file of somebody's own may lack any list. */
const Shape = z.strictObject({
  topics: z.partialRecord(Topic, Phrases).default({}),
  stages: z.partialRecord(Stage, Phrases).default({}),
  everything: Words.default({}),
  questions: Words.default({}),
  of_dates: Phrases.default({}),
  of_meetings: Phrases.default({}),
  of_reasons: Phrases.default({}),
  of_news: Phrases.default({}),
  of_mutes: Phrases.default({}),
  of_subscriptions: Phrases.default({}),
  of_plans: Phrases.default({}),
  follow_ups: Phrases.default({}),
  greetings: Phrases.default({}),
  thanks: Phrases.default({}),
  elided: Words.default({}),
  of_customs: Words.default({}),
  politeness: Words.default({}),
  languages: z.partialRecord(z.enum(Object.keys(LANGUAGES)), Phrases).default({}),
  before_languages: Words.default({}),
  between_languages: Words.default({}),
  before_left_out: Phrases.default({}),
  behind_left_out: Phrases.default({}),
  around_left_out: Phrases.default({}),
  negations: Phrases.default({}),
  negated_verbs: Phrases.default({}),
  not_only: Phrases.default({}),
  yes_or_no: Phrases.default({}),
  choices: Phrases.default({}),
  beside_periods: z.partialRecord(PeriodSide, Phrases).default({}),
  behind_periods: z.partialRecord(PeriodSide, Phrases).default({}),
  doubtful_periods: Words.default({}),
  further_units: z.partialRecord(z.enum(UNITS), Words).default({}),
  further_days: z.partialRecord(z.enum(WEEKDAYS), Words).default({}),
  fillers: Words.default({}),
  before_names: SmallWords.default({}),
  behind_names: SmallWords.default({}),
  joints: Words.default({}),
  ands: SmallWords.default({}),
  no_codes: SmallWords.default({}),
  rhythms: z.partialRecord(DigestSchedule.shape.every, Words).default({}),
  digest_fillers: Words.default({}),
});
type Shape = z.output<typeof Shape>;

/** Of these no word stands in two. The other lists ask something else of a word, such as whether it may be a code. */
const OF_QUESTIONS = [
  'topics',
  'stages',
  'everything',
  'questions',
  'fillers',
  'before_names',
  'behind_names',
  'joints',
] as const;
const OF_DIGESTS = ['rhythms', 'digest_fillers'] as const;

type Tree = { readonly [key: string]: Tree | readonly string[] };
type Placed = { readonly word: string; readonly meaning: string; readonly path: (string | number)[] };

/** All words of a part of the file; what one means is where it stands, whatever its language. */
function placedWords(tree: Tree, above: string[] = []): Placed[] {
  return Object.entries(tree).flatMap(([key, part]): Placed[] =>
    Array.isArray(part)
      ? part.map((word, index) => ({ word, meaning: above.join('.'), path: [...above, key, index] }))
      : placedWords(part as Tree, [...above, key]),
  );
}

/** What is chosen in a command counts whatever the file says: what it means is known beforehand. */
const CHOSEN: readonly (readonly [word: string, meaning: string])[] = [
  ...Topic.options.map((topic) => [phraseKey(topic), `topics.${topic}`] as const),
  ...Stage.options.map((stage) => [phraseKey(stage), `stages.${stage}`] as const),
  ...Object.entries(RHYTHMS).map(([word, every]) => [word, `rhythms.${every}`] as const),
];

/** Of a word with two meanings nobody could say which of them it has. */
function oneMeaning(file: Shape, context: z.core.$RefinementCtx): void {
  for (const fields of [OF_QUESTIONS, OF_DIGESTS]) {
    const known = new Map(CHOSEN);
    for (const field of fields)
      for (const { word, meaning, path } of placedWords({ [field]: file[field] })) {
        const first = known.get(phraseKey(word)) ?? meaning;
        known.set(phraseKey(word), first);
        const message = `a word that does not stand for ${first} already`;
        if (first !== meaning) context.addIssue({ code: 'custom', path, message });
      }
  }
}

/** The shape of config/commands.yaml: how people name what they ask for, and the small words around that. */
export const CommandWords = Shape.superRefine(oneMeaning);
export type CommandWords = z.output<typeof CommandWords>;

/** Whether a word is one of some, in capitals or not. */
function among(words: WordsByLanguage): (word: string) => boolean {
  const known = new Set(allWords(words).map((word) => word.toLowerCase()));
  return (word) => known.has(word.toLowerCase());
}

/** Whether a text is one of some phrases, however it is written. */
function isPhrase(phrases: WordsByLanguage): (text: string) => boolean {
  const known = new Set(allWords(phrases).map(phraseKey));
  return (text) => known.has(phraseKey(text));
}

/** The same of a word that counts only as it is written. */
function amongAsWritten(words: WordsByLanguage): (word: string) => boolean {
  const known = new Set(allWords(words));
  return (word) => known.has(word);
}

/** The words of config/commands.yaml, ready to be looked up. */
export function createWords(file: CommandWords) {
  const within = (words: WordsByLanguage) => new RegExp(wordsWithin(allWords(words)), 'iu');
  const leading = (words: WordsByLanguage) => new RegExp(`^(?:${wordsWithin(allWords(words))})`, 'iu');
  const [ofDates, ofNews, ofMeetings] = [
    within(file.of_dates),
    within(file.of_news),
    within(file.of_meetings),
  ];
  const ofReasons = leading(file.of_reasons);
  const [ofMutes, ofSubscriptions] = [leading(file.of_mutes), leading(file.of_subscriptions)];
  const ofPlans = within(file.of_plans);
  const politeEnd = new RegExp(`[\\s,]+(?:${wordsWithin(allWords(file.politeness))})[.!]*$`, 'iu');
  const elided = new RegExp(`^(?:${anyOf(allWords(file.elided))})['’]`, 'iu');
  const isEverything = among(file.everything);
  const [isOfQuestions, isPolite] = [among(file.questions), among(file.politeness)];
  const isNegatedVerb = among(file.negated_verbs);
  const rhythms = new Map<string, DigestSchedule['every']>([
    ...Object.entries(RHYTHMS),
    ...keysOfWords(file.rhythms).map(([word, every]) => [word.toLowerCase(), every] as const),
  ]);
  return {
    ...createTopicWords(file.topics),
    ...createStageWords(file.stages),
    ...createLeavingWords(file),
    ...createLanguageWords(file),
    /** The first span of time that a text names. */
    periodIn: createPeriods(createPeriodWords(file)),
    isEverything: (word: string): boolean => word.toLowerCase() === 'all' || isEverything(word),
    isOfQuestions: (word: string): boolean => isOfQuestions(word) || isPolite(word) || isNegatedVerb(word),
    /** Without a "please" at its end. */
    withoutPoliteness: (text: string): string => text.replace(politeEnd, ''),
    asksForDates: (text: string): boolean => ofDates.test(text),
    asksForMeetings: (text: string): boolean => ofMeetings.test(text),
    asksForReasons: (text: string): boolean => ofReasons.test(text),
    asksForNews: (text: string): boolean => ofNews.test(text),
    asksForSilence: (text: string): boolean => ofMutes.test(text),
    asksForAlerts: (text: string): boolean => ofSubscriptions.test(text),
    /** A word without what French elides before it: l'Inde. */
    withoutElision: (word: string): string => word.replace(elided, ''),
    isFollowUp: isPhrase(file.follow_ups),
    isGreeting: isPhrase(file.greetings),
    isThanks: isPhrase(file.thanks),
    asksForPlans: (text: string): boolean => ofPlans.test(text),
    isOfCustoms: among(file.of_customs),
    isFiller: among(file.fillers),
    isBeforeNames: amongAsWritten(file.before_names),
    isBehindNames: amongAsWritten(file.behind_names),
    isJoint: amongAsWritten(file.joints),
    isAnd: amongAsWritten(file.ands),
    isNoCode: amongAsWritten(file.no_codes),
    rhythmOf: (word: string) => rhythms.get(word.toLowerCase()),
    isDigestFiller: among(file.digest_fillers),
  };
}
export type Words = ReturnType<typeof createWords>;
