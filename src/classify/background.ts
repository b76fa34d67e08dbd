import { BINDING_STAGES, PLANNED_STAGES, type Stage, type Topic } from '../domain/classification.js';
import { COLLECTIVE } from '../domain/vocabulary.js';
import type { FigureMention } from './figures/figures.js';
import type { News } from './news.js';
import { GOODS } from './reading/concepts.js';
import type { ToldMaterial } from './reading/goods/materials.js';
import { inTitle } from './reading/mentions.js';
import type { Reading } from './reading/reading.js';
import { liesWithin, type Span } from './text/span.js';

// What the sentences of a summary that tell of what was before (`background`) do not add to the news of its title.

/** What an item tells, as far as it was read. */
type Told = { readonly topic: Topic; readonly stage: Stage | undefined; readonly news: News['kind'] };

/** With these a title is on a measure of before itself. */
const OLDER = ['extended', 'rule_keeps', 'step_resumes'];
const AHEAD: readonly (Stage | undefined)[] = [...PLANNED_STAGES, ...BINDING_STAGES];

/** Whether an item tells of a new measure, or one to come; what is eased, ended, kept or judged is one of before. */
const isOnNew = (reading: Reading, { topic, stage, news }: Told): boolean =>
  topic !== 'negotiation' &&
  AHEAD.includes(stage) &&
  news !== 'known' &&
  news !== 'comment' &&
  !inTitle(reading, ...OLDER);

/** The one of some sentences in which a place begins; "proc." ends with the stop of its own. */
const sentenceOf = (sentences: readonly Span[], { start }: Span): Span | undefined =>
  sentences.find((sentence) => start >= sentence.start && start < sentence.end);

/** Whether a sentence names goods or a state: "25% on steel", but not "until now it was 25%". */
const namesOther = ({ parties, materials, words }: Reading, sentence: Span): boolean =>
  [...parties, ...materials, ...words.filter(({ concept }) => GOODS.includes(concept))].some((one) =>
    liesWithin(one, sentence),
  );

/** The figures of an item with the duties of older measures as such; talks are over duties that hold. */
export function withFormerRates(
  reading: Reading,
  figures: readonly FigureMention[],
  background: readonly Span[],
  told: Told,
): readonly FigureMention[] {
  if (!isOnNew(reading, told)) return figures;
  const isOfBefore = (figure: FigureMention) => {
    const sentence = figure.role === 'duty' && !figure.inTitle ? sentenceOf(background, figure) : undefined;
    // What the new rate itself takes the place of stays its former one.
    return sentence !== undefined && (!figure.former || namesOther(reading, sentence));
  };
  return figures.map((figure) => (isOfBefore(figure) ? { ...figure, former: true, older: true } : figure));
}

/** The goods of a new measure without those of older ones, where it names its own one by one. */
export function withoutGoodsOfBefore(
  reading: Reading,
  materials: readonly ToldMaterial[],
  background: readonly Span[],
  told: Told,
): readonly ToldMaterial[] {
  if (!isOnNew(reading, told)) return materials;
  const isOfBefore = ({ place }: ToldMaterial) => sentenceOf(background, place) !== undefined;
  const own = materials.filter((material) => material.key !== COLLECTIVE && !isOfBefore(material));
  return own.length === 0
    ? materials
    : materials.filter((material) => own.some(({ key }) => key === material.key) || !isOfBefore(material));
}
