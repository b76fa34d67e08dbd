import type { Topic } from '../../src/domain/classification.js';

type Phrase = {
  readonly lang: string;
  readonly title: string;
  readonly topic: Topic;
  readonly stage: string;
};

/** Who acts, alike in all languages but for the spelling. */
const ACTORS: Readonly<Record<string, readonly string[]>> = {
  en: ['Beijing', 'India', 'The EU'],
  zh: ['中国', '印度', '欧盟'],
  de: ['Peking', 'Indien', 'Die EU'],
  fr: ['Pékin', "L'Inde", "L'UE"],
  es: ['Pekín', 'India', 'La UE'],
  pl: ['Pekin', 'Indie', 'UE'],
  sv: ['Peking', 'Indien', 'EU'],
};

/**
 * What grammar alone decides, in our own words: a verb under "may" is no decision, talks without agreement are not
 * concluded, a licence taken back eases nothing. `lang, topic, stage, before the act, acts`: every opening meets every act.
 */
const GRAMMAR: readonly (readonly [string, Topic, string, readonly string[], readonly string[]])[] = [
  [
    'en',
    'export_control',
    'threatened_proposed',
    ['may', 'could', 'might', 'is considering whether to'],
    ['restrict graphite exports', 'ban chip exports', 'ease its export curbs'],
  ],
  [
    'en',
    'tariff',
    'threatened_proposed',
    ['may', 'could', 'might', 'is considering whether to'],
    ['impose tariffs on steel', 'raise car duties', 'suspend its tariffs'],
  ],
  [
    'zh',
    'export_control',
    'threatened_proposed',
    ['可能', '或将', '考虑', '拟'],
    ['限制石墨出口', '禁止芯片出口', '放宽出口管制'],
  ],
  [
    'zh',
    'tariff',
    'threatened_proposed',
    ['可能', '或将', '考虑', '拟'],
    ['对钢铁加征关税', '提高汽车关税', '暂停加征关税'],
  ],
  [
    'de',
    'export_control',
    'threatened_proposed',
    ['könnte'],
    ['Graphit-Ausfuhren beschränken', 'Chip-Exporte verbieten', 'Exportkontrollen lockern'],
  ],
  [
    'de',
    'tariff',
    'threatened_proposed',
    ['könnte'],
    ['Zölle auf Stahl verhängen', 'Autozölle erhöhen', 'Zölle aussetzen'],
  ],
  [
    'fr',
    'export_control',
    'threatened_proposed',
    ['pourrait', 'envisage de'],
    ['restreindre les exportations de graphite', 'interdire les exportations de puces'],
  ],
  [
    'fr',
    'tariff',
    'threatened_proposed',
    ['pourrait', 'envisage de'],
    ["imposer des droits de douane sur l'acier", 'suspendre ses droits de douane'],
  ],
  [
    'es',
    'export_control',
    'threatened_proposed',
    ['podría', 'estudia'],
    ['restringir las exportaciones de grafito', 'prohibir la exportación de chips'],
  ],
  [
    'es',
    'tariff',
    'threatened_proposed',
    ['podría', 'estudia'],
    ['imponer aranceles al acero', 'suspender sus aranceles'],
  ],
  [
    'pl',
    'export_control',
    'threatened_proposed',
    ['może', 'mogą'],
    ['ograniczyć eksport grafitu', 'zakazać eksportu chipów'],
  ],
  [
    'pl',
    'tariff',
    'threatened_proposed',
    ['może', 'mogą'],
    ['nałożyć cła na stal', 'podwyższyć cła na samochody'],
  ],
  [
    'sv',
    'export_control',
    'threatened_proposed',
    ['kan', 'överväger att'],
    ['begränsa exporten av grafit', 'förbjuda export av chip'],
  ],
  [
    'sv',
    'tariff',
    'threatened_proposed',
    ['kan', 'överväger att'],
    ['införa tullar på stål', 'höja biltullarna'],
  ],
  [
    'en',
    'export_control',
    'announced',
    ['revokes', 'has revoked', 'withdraws', 'suspends'],
    ['export licences for chips', 'licences to ship chips abroad'],
  ],
  [
    'zh',
    'export_control',
    'announced',
    ['撤销', '吊销', '取消'],
    ['芯片出口许可', '企业供货许可', '出口退税'],
  ],
  [
    'de',
    'export_control',
    'announced',
    ['widerruft', 'entzieht'],
    ['Exportlizenzen für Chips', 'Ausfuhrgenehmigungen für Chips'],
  ],
  [
    'en',
    'tariff',
    'announced',
    ['ends', 'scraps', 'suspends'],
    ['tariff exemption for small parcels', 'tariff concessions for sugar'],
  ],
  ['zh', 'tariff', 'announced', ['中止', '取消', '终止'], ['部分产品关税减让', '小额包裹免税', '关税豁免']],
  [
    'en',
    'negotiation',
    'under_way',
    [
      'and Japan end round without',
      'and Japan fail to reach',
      'still far from',
      'and Japan: no breakthrough yet on',
    ],
    ['a trade deal', 'an agreement on trade', 'a minerals deal'],
  ],
  [
    'zh',
    'negotiation',
    'under_way',
    ['与日本未就', '与日本未能就', '与日本尚未就'],
    ['贸易协议达成共识', '关税达成一致', '自贸协定达成协议'],
  ],
  [
    'de',
    'negotiation',
    'under_way',
    ['und Japan noch ohne', 'und Japan erzielen keine', 'und Japan weiter ohne'],
    ['Einigung auf Handelsabkommen', 'Einigung im Zollstreit'],
  ],
  [
    'en',
    'negotiation',
    'scheduled',
    ['files', 'to bring', 'lodges'],
    ['WTO complaint over steel duties', 'case at the WTO against car tariffs'],
  ],
  [
    'zh',
    'negotiation',
    'scheduled',
    ['就钢铁关税', '就汽车关税'],
    ['向世贸组织提出申诉', '诉诸世贸组织', '在世贸组织提起诉讼'],
  ],
  [
    'de',
    'negotiation',
    'scheduled',
    ['verklagt Japan', 'klagt'],
    ['vor der WTO wegen Stahlzöllen', 'bei der WTO gegen Autozölle'],
  ],
  [
    'en',
    'export_control',
    'in_force',
    ['suspends'],
    ['exports of graphite to Japan', 'exports of magnets to Japan'],
  ],
  [
    'en',
    'export_control',
    'eased_suspended',
    ['speeds up', 'grants the first', 'approves a batch of'],
    ['export licences for magnets', 'permits for graphite exports'],
  ],
  [
    'en',
    'export_control',
    'eased_suspended',
    ['puts on hold', 'lays on ice'],
    ['its export rules for graphite', 'a new licence rule for chips', 'mineral export curbs'],
  ],
  [
    'en',
    'tariff',
    'eased_suspended',
    ['scraps', 'drops', 'waives', 'gives Japan more time before'],
    ['import duty on cobalt', 'tariffs on car parts'],
  ],
  [
    'en',
    'tariff',
    'in_force',
    ['extends for five years', 'prolongs'],
    ['dumping duties on steel', 'its anti-dumping duties on tungsten'],
  ],
  [
    'zh',
    'export_control',
    'in_force',
    ['敦促日本取消', '要求日方解除', '促日本放宽'],
    ['芯片出口禁令', '石墨出口管制', '稀土出口限制'],
  ],
  ['zh', 'tariff', 'in_force', ['敦促日本取消', '要求日方降低'], ['钢铁关税', '单边加征关税']],
  [
    'zh',
    'export_control',
    'eased_suspended',
    ['取消', '解除', '放宽'],
    ['食糖出口禁令', '石墨出口限制', '芯片出口管制'],
  ],
  [
    'en',
    'negotiation',
    'scheduled',
    ['requests'],
    [
      'WTO consultations on battery subsidies',
      'consultations at the WTO over steel duties',
      'a WTO panel on car tariffs',
    ],
  ],
  [
    'zh',
    'export_control',
    'threatened_proposed',
    ['就', '拟'],
    ['限制石墨出口公开征求意见', '修订管制清单征求意见'],
  ],
  [
    'en',
    'negotiation',
    'scheduled',
    ['and Japan agree to restart', 'and Japan agree to reopen'],
    ['trade talks', 'talks on an investment pact', 'minerals talks, no date set'],
  ],
  [
    'en',
    'negotiation',
    'collapsed',
    ["'s deal with Japan", "'s trade talks with Japan"],
    ['collapses after row', 'fall apart', 'breaks down'],
  ],
  ['zh', 'negotiation', 'threatened_proposed', ['议会推迟表决', '议会将表决'], ['日本贸易协议', '自贸协定']],
];

export function stagePhrases(): Phrase[] {
  return GRAMMAR.flatMap(([lang, topic, stage, openings, acts]) =>
    (ACTORS[lang] ?? []).flatMap((actor) =>
      openings.flatMap((opening) =>
        acts.map((act) => ({
          lang,
          topic,
          stage,
          title: lang === 'zh' ? `${actor}${opening}${act}` : `${actor} ${opening} ${act}`,
        })),
      ),
    ),
  );
}
