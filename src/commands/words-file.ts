import { z } from 'zod';
import { WEEKDAYS } from '../classify/days/written/calendar.js';
import { Stage, Topic } from '../domain/classification.js';
import { DigestSchedule } from '../domain/digest.js';
import { LANGUAGES, Language, PlainWord } from '../domain/vocabulary.js';
import { UNITS } from './calendar-names.js';
import { RHYTHMS } from './channel-definition.js';
import { phraseKey } from './phrases.js';

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
  of_beginnings: Phrases.default({}),
  of_news: Phrases.default({}),
  of_mutes: Phrases.default({}),
  of_subscriptions: Phrases.default({}),
  of_plans: Phrases.default({}),
  follow_ups: Phrases.default({}),
  of_feeds: Phrases.default({}),
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
