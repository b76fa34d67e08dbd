import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { InstrumentLexicon } from '../board/terms/instruments.js';
import { CategoryModel } from '../classify/category/model.js';
import { Lexicon } from '../classify/lexicon/lexicon.js';
import { NumberWords } from '../classify/numbers/words.js';
import { RoleModel } from '../classify/roles/roles.js';
import { StageModel } from '../classify/stages/model.js';
import type { LinearModel } from '../classify/weights/linear.js';
import type { Blocs } from '../domain/blocs.js';
import { unreadable } from '../domain/unreadable.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { StoryModel } from '../stories/model.js';
import { BlocsFile, blocsOf, unknownCodes } from './blocs.js';
import type { Fault } from './faults.js';
import { readConfigFile, shownPath } from './file.js';
import { emptyWords, lackedConcepts, mergeLexicons, type Replaced, unknownConcepts } from './lexicons.js';
import { unknownPeople, withPeople } from './people.js';
import { MaterialsFile, PartiesFile } from './shapes.js';

/** What the bot knows of the field: names, words and fitted weights, all from `config/`. */
export type Knowledge = Vocabulary & {
  readonly blocs: Blocs;
  readonly lexicon: Lexicon;
  readonly numbers: NumberWords;
  readonly instruments: InstrumentLexicon;
  readonly storyModel: StoryModel;
  readonly categoryModel: CategoryModel;
  readonly roleModel: RoleModel;
  readonly stageModel: LinearModel;
};

const INSTRUMENTS = 'lexicon/instruments.yaml';
/** What is read besides the words of the lexicon. */
export const KNOWLEDGE_FILES = [
  'materials.yaml',
  'parties.yaml',
  'blocs.yaml',
  'numbers.yaml',
  INSTRUMENTS,
  ...['stories', 'category', 'roles', 'stage'].map((name) => `model/${name}.json`),
];
export const isLexicon = (name: string) => /^lexicon\/.+\.ya?ml$/.test(name) && name !== INSTRUMENTS;

/**
 * Reads materials, parties, the lexicon and the weights. A file that `configDir` lacks is taken from
 * the configuration that comes with the program, so that an admin keeps only what they changed.
 */
export async function readKnowledge(
  configDir: string,
  packagedDir: string,
  cwd: string,
): Promise<{
  value?: Knowledge;
  /** Also where something else has a fault. */
  vocabulary?: Vocabulary;
  faults: Fault[];
  /** What may stand, but is hardly meant so. */
  warnings: Fault[];
}> {
  const noFolder = (found: string) => ({
    warnings: [],
    faults: [{ file: configDir, at: '', found, expected: 'a folder with configuration files' }],
  });
  const entries = await namesIn(resolve(cwd, configDir)).catch(unreadable);
  if (typeof entries === 'string') return noFolder(entries);
  if (entries.length === 0) return noFolder('no files');
  const ownNames = new Set(entries);
  const locate = (name: string) => shownPath(join(ownNames.has(name) ? configDir : packagedDir, name), cwd);
  const read = <S extends z.ZodType>(name: string, schema: S) => readConfigFile(locate(name), schema, cwd);

  const lexiconNames = new Set([...(await namesIn(packagedDir)), ...ownNames]);
  const lexiconFiles = [...lexiconNames].filter(isLexicon).sort();
  const [
    materials,
    parties,
    blocs,
    numbers,
    instruments,
    storyModel,
    categoryModel,
    roleModel,
    stageModel,
    lexicons,
  ] = await Promise.all([
    read('materials.yaml', MaterialsFile),
    read('parties.yaml', PartiesFile),
    read('blocs.yaml', BlocsFile),
    read('numbers.yaml', NumberWords),
    read(INSTRUMENTS, InstrumentLexicon),
    read('model/stories.json', StoryModel),
    read('model/category.json', CategoryModel),
    read('model/roles.json', RoleModel),
    read('model/stage.json', StageModel),
    Promise.all(lexiconFiles.map((name) => read(name, Lexicon))),
  ]);
  const models = [storyModel, categoryModel, roleModel, stageModel];
  const faults = [materials, parties, blocs, numbers, instruments, ...models, ...lexicons].flatMap(
    (file) => file.faults,
  );
  const isOwn = (name: string) => ownNames.has(name);
  const own = lexicons.filter((_, i) => isOwn(lexiconFiles[i] ?? ''));
  faults.push(...emptyWords(own));
  if (configDir !== packagedDir && own.length > 0)
    faults.push(...unknownConcepts(own, await packagedConcepts(packagedDir)));
  // Of one's own parties may lack some that the program's blocs.yaml names.
  if (parties.value && (ownNames.has('blocs.yaml') || !ownNames.has('parties.yaml')))
    faults.push(...unknownCodes(blocs, parties.value.parties));
  const lexicon = mergeLexicons(lexicons);
  const warnings =
    configDir === packagedDir
      ? []
      : lackedConcepts(await replacedLexicons(lexiconFiles.filter(isOwn), packagedDir, locate), lexicon);
  if (ownNames.has('parties.yaml')) faults.push(...unknownPeople(parties, lexicon));
  const vocabulary =
    materials.value && parties.value
      ? { ...materials.value, parties: withPeople(parties.value.parties, lexicon) }
      : undefined;
  if (
    faults.length > 0 ||
    !vocabulary ||
    !blocs.value ||
    !numbers.value ||
    !instruments.value ||
    !storyModel.value ||
    !categoryModel.value ||
    !roleModel.value ||
    !stageModel.value
  ) {
    return { ...(vocabulary ? { vocabulary } : {}), faults, warnings };
  }
  return {
    vocabulary,
    value: {
      ...vocabulary,
      blocs: blocsOf(blocs.value),
      lexicon,
      numbers: numbers.value,
      instruments: instruments.value,
      storyModel: storyModel.value,
      categoryModel: categoryModel.value,
      roleModel: roleModel.value,
      stageModel: stageModel.value,
    },
    faults,
    warnings,
  };
}

async function replacedLexicons(
  own: readonly string[],
  packagedDir: string,
  shown: (name: string) => string,
): Promise<Replaced[]> {
  const packaged = new Set(await namesIn(packagedDir));
  const replaced = own.filter((name) => packaged.has(name));
  return Promise.all(
    replaced.map(async (name) => ({
      name: shown(name),
      packaged: await readConfigFile(join(packagedDir, name), Lexicon, '.'),
    })),
  );
}

async function packagedConcepts(packagedDir: string): Promise<ReadonlySet<string>> {
  const names = (await namesIn(packagedDir)).filter(isLexicon);
  const files = await Promise.all(names.map((name) => readConfigFile(join(packagedDir, name), Lexicon, '.')));
  return new Set(files.flatMap(({ value }) => Object.keys(value ?? {})));
}

/** All files below a folder; none where there is no folder. */
export async function namesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.map((entry) => entry.replaceAll('\\', '/'));
}
