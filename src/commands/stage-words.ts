import { Stage } from '../domain/classification.js';
import { keyWords } from '../domain/vocabulary.js';

/** What a wrong word may have meant. */
export const STAGE_WORDS: readonly string[] = Stage.options.map(keyWords);

/** How stages are named in other languages; a Chinese word may stand beside others without a blank. */
const OTHER_WORDS: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  threatened: ['威胁', '威脅', 'angedroht'],
  proposed: ['拟议', '擬議', 'vorgeschlagen'],
  announced: ['宣布', '宣佈', 'angekündigt'],
  in_force: ['生效', '实施', '實施', 'in Kraft'],
  suspended: ['暂停', '暫停', '中止', 'ausgesetzt'],
  eased: ['放宽', '放寬', 'gelockert'],
  expired: ['到期', '失效', 'ausgelaufen'],
  revoked: ['撤销', '撤銷', '取消', 'aufgehoben'],
  withdrawn: ['撤回', 'zurückgezogen'],
  collapsed: ['破裂', 'gescheitert'],
};
const BY_WORD: ReadonlyMap<string, Stage> = new Map(
  Stage.options.flatMap((stage) =>
    [keyWords(stage), ...(OTHER_WORDS[stage] ?? [])].map((words) => [words.toLowerCase(), stage] as const),
  ),
);

/** A stage as its key or in words: `in_force`, `in force`, `In-Force`. */
const STAGE = new RegExp(
  [...BY_WORD.keys()]
    .map((words) => words.replace(' ', '[\\s_-]'))
    .map((words) => (/^\p{Script=Han}/u.test(words) ? words : `(?<!\\p{L})${words}(?!\\p{L})`))
    .join('|'),
  'giu',
);
/** The stages that a text names, each once, and what it says beside. Taken out before names: `in` is India too. Pure. */
export function splitStages(text: string): { readonly stages: readonly Stage[]; readonly rest: string } {
  const stages = new Set<Stage>();
  const rest = text.replace(STAGE, (words) => {
    const stage = BY_WORD.get(words.toLowerCase().replace(/[\s_-]/, ' '));
    if (stage) stages.add(stage);
    return ' ';
  });
  return { stages: [...stages], rest: rest.replace(/\s+/gu, ' ').trim() };
}
