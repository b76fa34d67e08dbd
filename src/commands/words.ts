import { anyOf } from '../classify/text/word-boundary.js';
import type { DigestSchedule } from '../domain/digest.js';
import { RHYTHMS } from './channel-definition.js';
import { createLanguageWords } from './language-words.js';
import { createLeavingWords } from './leaving-words.js';
import { createPeriodWords } from './period-words.js';
import { createPeriods } from './periods.js';
import { allWords, keysOfWords, phraseKey, type WordsByLanguage, wordsWithin } from './phrases.js';
import { createStageWords } from './stage-words.js';
import { createTopicWords } from './topic-words.js';
import type { CommandWords } from './words-file.js';

type Holds = (text: string) => boolean;

/** Whether a word is one of some, in capitals or not. */
function among(...lists: WordsByLanguage[]): Holds {
  const known = new Set(lists.flatMap(allWords).map((word) => word.toLowerCase()));
  return (word) => known.has(word.toLowerCase());
}

/** The same of a word that counts only as it is written. */
function amongAsWritten(words: WordsByLanguage): Holds {
  const known = new Set(allWords(words));
  return (word) => known.has(word);
}

/** Whether a text is one of some phrases, however it is written. */
function isPhrase(phrases: WordsByLanguage): Holds {
  const known = new Set(allWords(phrases).map(phraseKey));
  return (text) => known.has(phraseKey(text));
}

/** Whether a text holds one of some phrases. */
function holds(phrases: WordsByLanguage): Holds {
  const pattern = new RegExp(wordsWithin(allWords(phrases)), 'iu');
  return (text) => pattern.test(text);
}

/** Whether a text begins with one of some phrases. */
function begins(phrases: WordsByLanguage): Holds {
  const pattern = new RegExp(`^(?:${wordsWithin(allWords(phrases))})`, 'iu');
  return (text) => pattern.test(text);
}

/** The words of config/commands.yaml, ready to be looked up. */
export function createWords(file: CommandWords) {
  const politeEnd = new RegExp(`[\\s,]+(?:${wordsWithin(allWords(file.politeness))})[.!]*$`, 'iu');
  const elided = new RegExp(`^(?:${anyOf(allWords(file.elided))})['’]`, 'iu');
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
    isEverything: among({ en: ['all'] }, file.everything),
    isOfQuestions: among(file.questions, file.politeness, file.negated_verbs),
    /** Without a "please" at its end. */
    withoutPoliteness: (text: string): string => text.replace(politeEnd, ''),
    /** Without what French elides before it: l'Inde. */
    withoutElision: (word: string): string => word.replace(elided, ''),
    asksForDates: holds(file.of_dates),
    asksForBeginnings: holds(file.of_beginnings),
    asksForMeetings: holds(file.of_meetings),
    asksForNews: holds(file.of_news),
    asksForPlans: holds(file.of_plans),
    asksForReasons: begins(file.of_reasons),
    asksForSilence: begins(file.of_mutes),
    asksForAlerts: begins(file.of_subscriptions),
    asksForFeeds: holds(file.of_feeds),
    isFollowUp: isPhrase(file.follow_ups),
    isGreeting: isPhrase(file.greetings),
    isThanks: isPhrase(file.thanks),
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
