import type { Topic } from '../domain/classification.js';
import { leading, phraseKey } from './names.js';

/** How people name a kind of news, by language. The English words are also suggested. */
const WORDS: Readonly<Record<Topic, Readonly<Record<string, readonly string[]>>>> = {
  export_control: {
    en: ['export controls', 'export control', 'export', 'exports', 'controls', 'export restrictions'],
    zh: ['出口管制', '出口限制', '管制'],
    de: [
      'Exportkontrollen',
      'Exportkontrolle',
      'Ausfuhrkontrollen',
      'Exportbeschränkungen',
      'Ausfuhrbeschränkungen',
    ],
    fr: ["contrôles à l'exportation", "contrôle à l'exportation", 'contrôle des exportations'],
    es: ['controles de exportación', 'control de exportación', 'controles a la exportación', 'controles'],
    pl: ['kontrole eksportu', 'kontrola eksportu', 'ograniczenia eksportu', 'ograniczenia eksportowe'],
    sv: ['exportkontroller', 'exportkontroll', 'exportrestriktioner'],
  },
  tariff: {
    en: ['tariffs', 'tariff', 'duties', 'duty'],
    zh: ['关税'],
    de: ['Zölle', 'Zoll', 'Zöllen', 'Strafzölle'],
    fr: ['droits de douane', 'droit de douane', 'tarifs douaniers', 'surtaxes'],
    es: ['aranceles', 'arancel'],
    pl: ['cła', 'cło', 'taryfy'],
    sv: ['tullar', 'tull', 'strafftullar'],
  },
  negotiation: {
    en: ['talks', 'talk', 'negotiations', 'negotiation'],
    zh: ['谈判', '磋商', '会谈'],
    de: ['Verhandlungen', 'Verhandlung', 'Gespräche'],
    fr: ['négociations', 'négociation', 'pourparlers'],
    es: ['negociaciones', 'negociación', 'conversaciones'],
    pl: ['negocjacje', 'rozmowy'],
    sv: ['förhandlingar', 'förhandling', 'samtal'],
  },
};

const all = Object.entries(WORDS).flatMap(([topic, languages]) =>
  Object.values(languages)
    .flat()
    .map((word) => [phraseKey(word), topic as Topic] as const),
);
const BY_WORD: ReadonlyMap<string, Topic> = new Map(all);
const LONGEST = Math.max(...all.map(([key]) => key.split(' ').length));

/** What a wrong word may have meant. */
export const ENGLISH_WORDS: readonly string[] = Object.values(WORDS).flatMap(({ en = [] }) => en);

/** The topic with which words begin, and how many of them name it. */
export const leadingTopic = (words: readonly string[]) =>
  leading(words, LONGEST, (phrase) => {
    const topic = BY_WORD.get(phraseKey(phrase));
    return topic && { topic };
  });
