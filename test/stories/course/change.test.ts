import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { DAY_MS } from '../../../src/domain/durations.js';
import { StoryModel } from '../../../src/stories/model.js';
import { shippedKnowledge } from '../../classify/shipped.js';
import { tell } from '../steps.js';

const model = StoryModel.parse(JSON.parse(readFileSync('config/model/stories.json', 'utf8')));
const { classify } = createClassifier(shippedKnowledge());

/** What a channel sees of reports in one language, a day apart. */
const seen = (lang: string, texts: readonly string[]) => {
  const reports = texts.map((text, i) => {
    const [title = '', summary = ''] = text.split(' || ');
    const publishedAt = new Date(Date.parse('2026-09-01T10:00:00Z') + i * DAY_MS).toISOString();
    const item = { id: `r${i}`, title, summary, lang, publishedAt };
    return { item, classification: classify(item) };
  });
  return tell(reports, model);
};

describe('an end that is put off', () => {
  it.each([
    [
      'en',
      'China pauses rare earth export controls until 10 November 2026',
      'China extends pause of rare earth export controls until 10 November 2027',
    ],
    [
      'en',
      'US pauses tariffs on critical minerals until 1 January 2027',
      'US extends pause on critical mineral tariffs until 1 July 2027',
    ],
    [
      'de',
      'China setzt Exportkontrollen für Seltene Erden bis 10. November 2026 aus',
      'China verlängert Aussetzung der Exportkontrollen für Seltene Erden bis 10. November 2027',
    ],
    [
      'fr',
      "La Chine suspend ses contrôles sur les terres rares jusqu'au 10 novembre 2026",
      "La Chine prolonge la suspension de ses contrôles sur les terres rares jusqu'au 10 novembre 2027",
    ],
    [
      'es',
      'China suspende los controles a las tierras raras hasta el 10 de noviembre de 2026',
      'China prorroga la suspensión de los controles a las tierras raras hasta el 10 de noviembre de 2027',
    ],
    ['zh', '中国暂停稀土出口管制至2026年11月10日', '中国将稀土出口管制暂停期延长至2027年11月10日'],
  ])('is told (%s): %s; %s', async (lang, first, later) => {
    expect(await seen(lang, [first, later, later])).toEqual(['post', 'post', 'revise']);
  });

  it.each([
    [
      'is the same day in other words',
      'China pauses rare earth export controls until 10 November 2026',
      'China halts rare earth export controls until Nov. 10',
    ],
    [
      'is the last day before it',
      'China pauses rare earth export controls until 10 November 2026',
      'China halts rare earth export controls through Nov. 9',
    ],
    [
      'was told as a length of time',
      'China pauses rare earth export controls for one year',
      'China halts rare earth export controls until 10 November 2027',
    ],
    [
      'was told as a season',
      'China pauses rare earth export controls until late 2026',
      'China halts rare earth export controls until 10 November 2026',
    ],
    [
      'is told as a month',
      'China pauses rare earth export controls until 10 November 2026',
      'China halts rare earth export controls until November 2026',
    ],
    [
      'was told as the year by which it is put off',
      'China extends pause of rare earth controls by a year || The pause was due to end on 10 November 2026.',
      'China extends pause of rare earth controls until 10 November 2027',
    ],
    [
      'is only thought of',
      'China pauses rare earth export controls until 10 November 2026',
      'China could extend pause on rare earth controls until 10 November 2027',
    ],
    [
      'is guessed by others',
      'Congo bans cobalt exports until 20 October 2026',
      'Glencore expects Congo cobalt ban to last until 31 December 2026',
    ],
    [
      'is named by a comment',
      'US pauses tariffs on critical minerals until 1 January 2027',
      'What the tariff pause on critical minerals until 1 July 2027 means',
    ],
  ])('is not told where it %s', async (_, first, later) => {
    expect(await seen('en', [first, later])).toEqual(['post', expect.not.stringMatching('post')]);
  });
});
