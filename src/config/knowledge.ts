import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { InstrumentLexicon } from '../board/terms/instruments.js';
import { CategoryModel } from '../classify/category/model.js';
import { Lexicon } from '../classify/lexicon/lexicon.js';
import { NumberWords } from '../classify/numbers/words.js';
import { RoleModel } from '../classify/roles/roles.js';
import { StageModel } from '../classify/stages/weighed/model.js';
import type { LinearModel } from '../classify/weights/linear.js';
import { CommandWords } from '../commands/words-file.js';
import type { Blocs } from '../domain/blocs.js';
import { unreadable } from '../domain/unreadable.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { StoryModel } from '../stories/model.js';
import { StoryWords } from '../stories/signature/words.js';
import { BlocsFile, blocsOf, unknownCodes } from './blocs.js';
import type { ConfigFile } from './checked.js';
import type { Fault } from './faults.js';
import { namesIn, readConfigFile, shownPath } from './file.js';
import { lackedInstruments, lackedMarks, unknownIssuers } from './instruments.js';
import { lackedConcepts, mergeLexicons, unknownConcepts } from './lexicons.js';
import { unknownPeople, withPeople } from './people.js';
import { MaterialsFile, PartiesFile } from './shapes.js';
import { emptyWords, lexiconWords, materialWords, partyWords, wordsUnlikeText } from './words.js';

/** What the bot knows of the field: names, words and fitted weights, all from `config/`. */
export type Knowledge = Vocabulary & {
  readonly blocs: Blocs;
  readonly lexicon: Lexicon;
  readonly numbers: NumberWords;
  readonly instruments: InstrumentLexicon;
  readonly commandWords: CommandWords;
  readonly storyWords: StoryWords;
  readonly storyModel: StoryModel;
  readonly categoryModel: CategoryModel;
  readonly roleModel: RoleModel;
  readonly stageModel: LinearModel;
};

/** What is read besides the words of the lexicon: each file with its shape. */
const FILES = {
  materials: ['materials.yaml', MaterialsFile],
  parties: ['parties.yaml', PartiesFile],
  blocs: ['blocs.yaml', BlocsFile],
  numbers: ['numbers.yaml', NumberWords],
  instruments: ['lexicon/instruments.yaml', InstrumentLexicon],
  commandWords: ['commands.yaml', CommandWords],
  storyWords: ['stories.yaml', StoryWords],
  storyModel: ['model/stories.json', StoryModel],
  categoryModel: ['model/category.json', CategoryModel],
  roleModel: ['model/roles.json', RoleModel],
  stageModel: ['model/stage.json', StageModel],
} as const;
type Values = { readonly [K in keyof typeof FILES]: z.output<(typeof FILES)[K][1]> };
type Files = { readonly [K in keyof Values]: ConfigFile<Values[K]> };

export const KNOWLEDGE_FILES: readonly string[] = Object.values(FILES).map(([name]) => name);
export const isLexicon = (name: string) =>
  /^lexicon\/.+\.ya?ml$/.test(name) && !KNOWLEDGE_FILES.includes(name);

type Read = <S extends z.ZodType>(name: string, shape: S) => Promise<ConfigFile<z.output<S>>>;

async function readFiles(read: Read): Promise<Files> {
  const files = Object.entries(FILES).map(async ([key, [name, shape]]) => [key, await read(name, shape)]);
  return Object.fromEntries(await Promise.all(files));
}

/** What the files say; nothing while one of them has a fault. */
function valuesOf(files: Files): Values | undefined {
  const values = Object.entries(files).map(([key, { value }]) => [key, value] as const);
  return values.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(values) as Values);
}

/** The lexicon files of a folder by their names. */
async function lexiconsOf(names: readonly string[], read: Read): Promise<Map<string, ConfigFile<Lexicon>>> {
  const files = names.filter(isLexicon).map(async (name) => [name, await read(name, Lexicon)] as const);
  return new Map(await Promise.all(files));
}

export type KnowledgeOutcome = {
  readonly value?: Knowledge;
  /** Also where something else has a fault. */
  readonly vocabulary?: Vocabulary;
  readonly faults: readonly Fault[];
  /** What may stand, but is hardly meant so. */
  readonly warnings: readonly Fault[];
};

/**
 * Reads materials, parties, the lexicon and the weights. A file that `configDir` lacks is taken from
 * the configuration that comes with the program, so that an admin keeps only what they changed.
 */
export async function readKnowledge(
  configDir: string,
  packagedDir: string,
  cwd: string,
): Promise<KnowledgeOutcome> {
  const noFolder = (found: string): KnowledgeOutcome => ({
    warnings: [],
    faults: [{ file: configDir, at: '', found, expected: 'a folder with configuration files' }],
  });
  const entries = await namesIn(resolve(cwd, configDir)).catch(unreadable);
  if (typeof entries === 'string') return noFolder(entries);
  if (entries.length === 0) return noFolder('no files');
  const ownNames = new Set(entries);
  const packagedNames = await namesIn(packagedDir);
  const shown = (name: string) => shownPath(join(ownNames.has(name) ? configDir : packagedDir, name), cwd);
  const read: Read = (name, shape) => readConfigFile(shown(name), shape, cwd);

  const names = [...new Set([...packagedNames, ...ownNames])].sort();
  const [files, lexicons] = await Promise.all([readFiles(read), lexiconsOf(names, read)]);
  const lexicon = mergeLexicons([...lexicons.values()]);
  const faults = [...Object.values(files), ...lexicons.values()].flatMap((file) => file.faults);
  const warnings: Fault[] = [];

  const own = [...lexicons].filter(([name]) => ownNames.has(name));
  const ownFiles = own.map(([, file]) => file);
  const ownWords = [
    ...ownFiles.flatMap(lexiconWords),
    ...materialWords(files.materials),
    ...partyWords(files.parties),
  ];
  faults.push(...emptyWords(ownWords));
  warnings.push(...wordsUnlikeText(ownWords));
  if (configDir !== packagedDir && own.length > 0) {
    // What the rules look for is in the files that come with the program, also in those that one's own stand in place of.
    const packaged = await lexiconsOf(packagedNames, (name, shape) =>
      readConfigFile(join(packagedDir, name), shape, '.'),
    );
    faults.push(...unknownConcepts(ownFiles, new Set(Object.keys(mergeLexicons([...packaged.values()])))));
    const replaced = own.flatMap(([name]) => {
      const file = packaged.get(name);
      return file ? { name: shown(name), packaged: file } : [];
    });
    warnings.push(...lackedConcepts(replaced, lexicon));
  }
  const { materials, parties, blocs, instruments } = files;
  // Of one's own parties may lack some that the program's blocs.yaml names.
  if (parties.value && (ownNames.has('blocs.yaml') || !ownNames.has('parties.yaml')))
    faults.push(...unknownCodes(blocs, parties.value.parties));
  if (ownNames.has('parties.yaml')) faults.push(...unknownPeople(parties, lexicon));
  if (ownNames.has('lexicon/instruments.yaml')) {
    warnings.push(...lackedInstruments(instruments), ...lackedMarks(instruments));
    if (parties.value) faults.push(...unknownIssuers(instruments, parties.value.parties));
  }
  const vocabulary =
    materials.value && parties.value
      ? { ...materials.value, parties: withPeople(parties.value.parties, lexicon) }
      : undefined;
  if (!vocabulary) return { faults, warnings };
  const values = faults.length === 0 ? valuesOf(files) : undefined;
  if (!values) return { vocabulary, faults, warnings };
  const value = { ...values, ...vocabulary, blocs: blocsOf(values.blocs), lexicon };
  return { vocabulary, value, faults, warnings };
}
