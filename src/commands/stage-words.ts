import { Stage } from '../domain/classification.js';
import { keyWords } from '../domain/vocabulary.js';
import { keysOfWords, phraseKey, type WordsFor, wordsWithin } from './phrases.js';

/** What a wrong word may have meant. */
export const STAGE_WORDS: readonly string[] = Stage.options.map(keyWords);

/** How people name a stage: by its key (`in_force`), that in words (`in force`, `In-Force`), or by others. */
export function createStageWords(others: WordsFor<Stage>) {
  const all = [...Stage.options.map((stage) => [keyWords(stage), stage] as const), ...keysOfWords(others)];
  const byWord = new Map(all.map(([word, stage]) => [phraseKey(word), stage]));
  const named = new RegExp(wordsWithin(all.map(([word]) => word)).replaceAll(' ', '[\\s_-]'), 'giu');
  return {
    /** The stages that a text names, each once, and what it says beside. Taken out before names: `in` is India too. */
    splitStages(text: string): { readonly stages: readonly Stage[]; readonly rest: string } {
      const stages = new Set<Stage>();
      const rest = text.replace(named, (word) => {
        const stage = byWord.get(phraseKey(word));
        if (stage) stages.add(stage);
        return ' ';
      });
      return { stages: [...stages], rest: rest.replace(/\s+/gu, ' ').trim() };
    },
  };
}
