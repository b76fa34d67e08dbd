import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from './shipped.js';

/*
 * Whether a measure bites or is taken back, by the verb of a title: the worst mistake is a tightening that is told as a
 * relief. Each verb stands with each measure; `…` is where the measure stands.
 */

const { classify } = createClassifier(shippedKnowledge());
const BITES = ['threatened', 'proposed', 'announced', 'in_force'];

/** What a title tells by its stage; none is told apart. */
function told(lang: string, title: string): string {
  const item = { id: 'x', lang, title, summary: '', publishedAt: '2026-09-23T12:00:00Z' };
  const { category, topics } = classify(item);
  const stage = category === 'none' ? undefined : topics.find(({ topic }) => topic === category)?.stage;
  return stage === undefined ? 'no stage' : BITES.includes(stage) ? 'bites' : 'is taken back';
}

type Row = readonly [lang: string, expected: string, measures: readonly string[], verbs: string];

const EN_CONTROLS = [
  'China … rare earth export controls',
  'Beijing … gallium export ban',
  'Indonesia … nickel ore export ban',
  'Russia … embargo on titanium exports',
  'Vietnam … restrictions on rare earth exports',
  'EU … export restrictions on aluminium scrap',
];
const EN_TARIFFS = [
  'US … tariffs on Chinese magnets',
  'EU … duties on Chinese graphite',
  'Trump … steel tariff',
];
const EN_EXPORT_DUTIES = ['Indonesia … export levy on nickel', 'India … export tax on iron ore'];
const ZH_CONTROLS = ['中国…稀土出口管制', '印尼…镍矿出口禁令', '印尼…镍出口税'];
const ZH_TARIFFS = ['美国…对华关税', '加拿大…对美钢铁关税'];
const DE = ['Exportkontrollen für Seltene Erden', 'Ausfuhrverbot für Titan', 'Exportsteuer auf Nickel'];
const FR = ["l'interdiction d'exporter du titane", "les restrictions à l'exportation d'antimoine"];
const ES = ['la prohibición de exportar titanio', 'los controles a la exportación de tierras raras'];
const PL = ['zakaz eksportu tytanu', 'kontrole eksportu antymonu'];
const SV = ['exportförbudet för titan', 'exportkontrollen av antimon'];
const of = (who: string, measures: readonly string[]) => measures.map((measure) => `${who} … ${measure}`);

const rows: readonly Row[] = [
  [
    'en',
    'bites',
    EN_CONTROLS,
    'tightens reimposes restores resumes reinstates brings_back widens expands toughens steps_up keeps maintains extends prolongs renews hardens enforces stiffens strengthens reaffirms defends',
  ],
  [
    'en',
    'is taken back',
    EN_CONTROLS,
    'eases loosens relaxes lifts scraps drops suspends pauses delays postpones shelves removes ends abolishes rolls_back reverses rescinds repeals freezes halts dismantles cancels walks_back does_away_with',
  ],
  [
    'en',
    'bites',
    EN_TARIFFS,
    'raises hikes doubles reimposes restores resumes reinstates brings_back widens keeps triples jacks_up steps_up imposes confirms upholds',
  ],
  [
    'en',
    'is taken back',
    EN_TARIFFS,
    'cuts lowers halves eases lifts scraps drops waives suspends pauses delays postpones shelves removes abolishes rolls_back rescinds repeals slashes trims reduces freezes halts axes',
  ],
  ['en', 'bites', EN_TARIFFS, 'extends prolongs renews'],
  ['en', 'is taken back', EN_EXPORT_DUTIES, 'lifts scraps abolishes suspends halts cuts lowers'],
  ['en', 'bites', EN_EXPORT_DUTIES.map((measure) => `${measure} to 15 percent`), 'lifts raises hikes'],
  ['zh', 'bites', ZH_CONTROLS, '收紧 恢复 扩大 加强 延长 重启 强化 维持'],
  ['zh', 'is taken back', ZH_CONTROLS, '取消 暂停 解除 推迟 撤销 废除 搁置 叫停 中止'],
  ['zh', 'bites', ZH_TARIFFS, '上调 提高 恢复 扩大 延长 维持 重新征收'],
  ['zh', 'is taken back', ZH_TARIFFS, '下调 降低 取消 暂停 推迟 减免 中止 撤销 终止'],
  [
    'de',
    'bites',
    of('Indonesien', DE),
    'verschärft verlängert beschließt führt…ein führt…wieder_ein weitet…aus',
  ],
  [
    'de',
    'is taken back',
    of('Indonesien', DE),
    'lockert stoppt streicht verschiebt beendet hebt…auf setzt…aus schafft…ab nimmt…zurück legt…auf_Eis',
  ],
  ['fr', 'bites', of("L'Indonésie", FR), 'durcit prolonge rétablit étend maintient instaure'],
  ['fr', 'is taken back', of("L'Indonésie", FR), 'assouplit lève suspend supprime reporte annule gèle'],
  ['es', 'bites', of('Indonesia', ES), 'endurece amplía prorroga restablece mantiene reanuda'],
  ['es', 'is taken back', of('Indonesia', ES), 'flexibiliza levanta suspende elimina aplaza congela retira'],
  ['pl', 'bites', of('Indonezja', PL), 'zaostrza przedłuża rozszerza przywraca wznawia wprowadza'],
  ['pl', 'is taken back', of('Indonezja', PL), 'łagodzi znosi zawiesza odracza uchyla likwiduje'],
  ['sv', 'bites', of('Indonesien', SV), 'skärper förlänger utvidgar återinför inför'],
  ['sv', 'is taken back', of('Indonesien', SV), 'lättar häver slopar pausar avskaffar'],
];

/** The title of a verb and a measure; of a verb in two parts the second one closes the title. */
function titleOf(measure: string, verb: string): string {
  const [first = '', last] = verb.replaceAll('_', ' ').split('…');
  const title = measure.replace('…', first);
  return last === undefined ? title : `${title} ${last}`;
}

describe('by its verb a measure', () => {
  it.each(rows)('in %s %s', (lang, expected, measures, verbs) => {
    const titles = measures.flatMap((measure) => verbs.split(' ').map((verb) => titleOf(measure, verb)));
    expect(titles.filter((title) => told(lang, title) !== expected)).toEqual([]);
  });
});
