import { Stage } from '../domain/classification.js';
import { keyWords } from '../domain/vocabulary.js';

/** What a wrong word may have meant. */
export const STAGE_WORDS: readonly string[] = Stage.options.map(keyWords);

/** A stage as its key or in words: `in_force`, `in force`, `In-Force`. */
const STAGE = new RegExp(
  `(?<!\\p{L})(?:${STAGE_WORDS.map((words) => words.replace(' ', '[\\s_-]')).join('|')})(?!\\p{L})`,
  'giu',
);
/** The stages that a text names, each once, and what it says beside. Taken out before names: `in` is India too. Pure. */
export function splitStages(text: string): { readonly stages: readonly Stage[]; readonly rest: string } {
  const stages = new Set<Stage>();
  const rest = text.replace(STAGE, (words) => {
    stages.add(Stage.parse(words.toLowerCase().replace(/[\s-]/, '_')));
    return ' ';
  });
  return { stages: [...stages], rest: rest.replace(/\s+/gu, ' ').trim() };
}
