import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { DAY_MS } from '../../../src/domain/durations.js';
import { StoryModel } from '../../../src/stories/model.js';
import { shippedKnowledge } from '../../classify/shipped.js';
import { tellAlerts } from '../steps.js';

const model = StoryModel.parse(JSON.parse(readFileSync('config/model/stories.json', 'utf8')));
const { classify } = createClassifier(shippedKnowledge());

/** What a channel sees of reports that each begin with their language and day (`en 3 …`, counted from the first): `post`, or the change that makes it one. */
async function seen(lines: readonly string[]): Promise<string[]> {
  const reports = lines.map((line, i) => {
    const [lang = '', days = '', ...words] = line.split(' ');
    const [title = '', summary = ''] = words.join(' ').split(' || ');
    const publishedAt = new Date(Date.parse('2026-03-02T09:00:00Z') + Number(days) * DAY_MS).toISOString();
    const item = { id: `r${i}`, title, summary, lang, publishedAt };
    return { item, classification: classify(item) };
  });
  const acts = await tellAlerts(reports, model);
  return acts.map((told) => {
    const change = told.act === 'silent' ? undefined : told.alert.change;
    return change === undefined ? told.act : [change.what, change.from, change.to].filter(Boolean).join(' ');
  });
}

describe('what is told of a measure that stays in its stage', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'the rate of an older measure is none that a new one takes the place of',
      [
        'en 0 US announces duty on graphite from India',
        'en 1 US sets 25% duty on graphite from India || The order was signed on Monday. Graphite from China has paid 93.5% since 2021.',
      ],
      ['post', 'figure 25%'],
    ],
    [
      'a quota that is cut is told once, with what it was',
      [
        'en 0 Peru sets zinc export quota of 96,600 tonnes a year',
        'en 6 Peru cuts zinc export quota to 80,000 tonnes',
        'es 6.5 Perú recorta la cuota de exportación de zinc a 80.000 toneladas',
      ],
      ['post', 'figure 96,600 t 80,000 t', 'reply'],
    ],
    [
      'a quota that is cut is told once, however others round it',
      [
        'en 0 Peru sets zinc export quota of 96,600 tonnes a year',
        'en 1 Peru sets yearly zinc export quota of about 97,000 tonnes',
        'en 6 Peru cuts zinc export quota to 80,250 tonnes',
        'fr 6.5 Le Pérou abaisse à 80 000 tonnes son quota d’exportation de zinc',
      ],
      ['post', 'reply', 'figure 96,600 t 80,250 t', 'reply'],
    ],
    [
      'a quota that is only to be raised, by the word of others or of its issuer, is none that is',
      [
        'en 0 Peru sets zinc export quota of 96,600 tonnes a year',
        'en 1 Analysts expect Peru to raise zinc export quota to 110,000 tonnes',
        'en 2 Peruvian miners urge government to raise zinc export quota to 110,000 tonnes',
        'en 3 Peru proposes raising zinc export quota to 110,000 tonnes',
      ],
      ['post', 'reply', 'reply', 'reply'],
    ],
    [
      'a raise to less than was told is of a part of it',
      [
        'en 0 Peru raises zinc export quota to 96,600 tonnes a year',
        'en 2 Peru raises first-half zinc export quota to 50,000 tonnes',
      ],
      ['post', 'reply'],
    ],
    [
      'by how much a quota is cut is not what it was',
      [
        'en 0 Peru cuts zinc export quota by 16,600 tonnes',
        'en 1 Peru cuts zinc export quota to 80,000 tonnes',
      ],
      ['post', 'reply'],
    ],
    [
      'the quota for what is left of a year is none that is cut',
      [
        'en 0 Peru sets zinc export quota of 96,600 tonnes a year',
        'en 1 Peru allows zinc exports of 18,125 tonnes for the rest of the year under quota',
      ],
      ['post', 'reply'],
    ],
    [
      'that a measure binds again is told at once, and once, where its pause was known to end',
      [
        "en 0 Peru's suspension of zinc export ban expires tomorrow",
        "en 1 Peru's zinc export ban back in force as suspension lapses",
        'en 1.1 Peru reinstates ban on zinc exports',
        'de 1.2 Peru setzt Exportverbot für Zink wieder in Kraft',
        'en 1.4 Zinc export ban of Peru takes effect again',
      ],
      ['post', 'stage suspended in_force', 'reply', 'reply', 'reply'],
    ],
    [
      'and where it was paused the day before',
      [
        'en 0 US suspends 25% tariff on Canadian steel',
        'en 1 US reinstates 25% tariff on Canadian steel a day after pause',
        'en 1.2 US 25% tariff on Canadian steel back in force',
      ],
      ['post', 'stage suspended announced', 'reply'],
    ],
    [
      'the rate of another remedy takes the place of none',
      [
        'en 0 US sets preliminary anti-dumping duty of 41.5% on Indian graphite',
        'en 6 US sets preliminary countervailing duty of 9.2% on Indian graphite',
        'en 11 US raises anti-dumping duty on Indian graphite to 55% in final determination',
      ],
      ['post', 'figure 9.2%', 'figure 41.5% 55%'],
    ],
    [
      'a duty that is laid for good at another rate is told once, weeks later too',
      [
        'zh 0 商务部初裁对美国多晶硅征收41%反倾销税',
        'zh 13 商务部最终裁定原产于美国的多晶硅存在倾销,自3月20日起征收38.4%反倾销税',
        'en 13.5 China sets final anti-dumping duty of 38.4% on US polysilicon',
      ],
      ['post', 'figure 41% 38.4%', 'reply'],
    ],
    [
      'and at the same rate too',
      [
        'en 0 Turkey sets provisional anti-dumping duty of 22% on Indian ferrochrome',
        'en 9 Turkey makes 22% anti-dumping duty on Indian ferrochrome definitive',
        'en 10 Definitive 22% anti-dumping duty on Indian ferrochrome set by Turkey',
      ],
      ['post', 'substage provisional definitive', 'revise'],
    ],
    [
      'a later step of a rate takes the place of none',
      [
        'en 0 US imposes 20% tariff on titanium from China',
        'en 2 US sets 20% tariff on Chinese titanium, rising to 40% in 2029',
      ],
      ['post', 'figure 40%'],
    ],
    [
      'a beginning that is put off, and brought forward',
      [
        'en 0 Chile to require lithium export licences from April 1',
        'en 5 Chile delays start of lithium export licensing from April 1 to May 1',
        'en 6 Chile postpones lithium export licensing to May 1',
        'en 12 Chile brings forward lithium export licensing to April 20 from May 1',
      ],
      ['post', 'start 2026-04-01 2026-05-01', 'reply', 'start 2026-05-01 2026-04-20'],
    ],
    [
      'in other words, a week later',
      [
        'de 0 Chile verbietet Ausfuhr von Lithium ab 1. April',
        'de 8 Chile verschiebt Inkrafttreten des Lithium-Exportverbots vom 1. April auf den 1. Mai',
      ],
      ['post', 'start 2026-04-01 2026-05-01'],
    ],
    [
      'the next vote on a bill, and each chamber once',
      [
        'en 0 US Senate committee advances bill to tighten chip export controls on Iran',
        'en 7 US Senate passes bill to tighten chip export controls on Iran',
        'en 8 Bill tightening chip export controls on Iran passed by US Senate',
        'en 13 US House passes bill tightening chip export controls on Iran',
      ],
      ['post', 'substage committee upper_house', 'revise', 'substage upper_house lower_house'],
    ],
    [
      'that its issuer denies it, once',
      [
        'en 0 Chile plans to ban exports of lithium, sources say',
        'en 2 Chile says no ban on lithium exports',
        'en 3 Chile denies plan to ban lithium exports',
      ],
      ['post', 'denial CL', 'reply'],
    ],
    [
      'that its issuer denies a relief that was planned',
      [
        'en 0 Chile plans to lift lithium export ban, sources say',
        'en 1 Chile denies plan to lift lithium export ban',
      ],
      ['post', 'denial CL'],
    ],
    [
      'that its issuer denies a relief of which others tell',
      [
        'en 0 Chile to ease lithium export curbs, sources say',
        'en 1 Chile denies plan to ease lithium export curbs',
      ],
      ['post', 'denial CL'],
    ],
    [
      'nothing where its issuer denies a relief of what is announced',
      [
        'en 0 Chile announces lithium export ban from March',
        'en 1 Chile denies plan to ease lithium export ban',
      ],
      ['post', 'reply'],
    ],
  ])('%s', async (_what, lines, told) => {
    expect(await seen(lines)).toEqual(told);
  });
});
