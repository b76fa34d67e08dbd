import { Topic } from '../domain/classification.js';
import { keysOfWords, leading, phraseKey, type WordsFor } from './phrases.js';

/** How people name a kind of news: by its key, as platforms do when it is chosen, or by words. */
export function createTopicWords(topics: WordsFor<Topic>) {
  const all = [...Topic.options.map((topic) => [topic, topic] as const), ...keysOfWords(topics)];
  const byWord = new Map(all.map(([word, topic]) => [phraseKey(word), topic]));
  const longest = Math.max(...[...byWord.keys()].map((phrase) => phrase.split(' ').length));
  return {
    /** What a wrong word may have meant. */
    topicsInEnglish: Object.values(topics).flatMap(({ en = [] }) => en),
    /** The topic with which words begin, and how many of them name it. */
    leadingTopic: (words: readonly string[]) =>
      leading(words, longest, (phrase) => {
        const topic = byWord.get(phraseKey(phrase));
        return topic && { topic };
      }),
  };
}
