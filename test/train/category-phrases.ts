import type { CATEGORIES } from '../../src/classify/model.js';

type Category = (typeof CATEGORIES)[number];
export type CategoryPhrase = { readonly lang: string; readonly title: string; readonly category: Category };

/**
 * Kinds of news that the labelled items hold too few of, in our own words: a trade of players, figures of exports,
 * a question of one word such as a list's name. `lang, category, first part, second part`: every first part meets
 * every second one.
 */
const KINDS: readonly (readonly [string, Category, readonly string[], readonly string[]])[] = [
  [
    'en',
    'none',
    ['Lakers', 'Knicks and Suns', 'Blue Jays', 'Rangers', 'Bruins'],
    [
      'agree to trade deal',
      'close in on trade deal for veteran',
      'complete trade with rivals',
      'reject trade offer for centre',
      'in trade talks over star forward',
    ],
  ],
  [
    'en',
    'none',
    ["China's rare earth exports", 'Magnet exports', 'Gallium shipments', "Japan's tungsten imports"],
    ['rise 21% in June, customs data show', 'fell by a third last month', 'hit highest since January'],
  ],
  [
    'en',
    'none',
    ['Rare earth', 'Antimony', 'Tungsten', 'Cobalt'],
    [
      'prices hit record on supply worries',
      'producers climb on hopes of price floor',
      'miner posts record quarterly revenue',
    ],
  ],
  [
    'en',
    'negotiation',
    ['No deal yet on', 'No agreement on', 'Still no breakthrough on', 'Talks drag on over'],
    [
      'rare earths',
      'rare earths after second day',
      'magnets, minister says',
      'export licences as deadline nears',
    ],
  ],
  [
    'en',
    'negotiation',
    ['US negotiators', 'EU trade team', 'Chinese delegation'],
    ['call off visit to Delhi', 'cancels trip for trade round', 'puts off trade mission to Seoul'],
  ],
  [
    'en',
    'negotiation',
    ['EU and Chile', 'Canada and Zambia', 'Brussels and Rabat'],
    [
      'sign strategic partnership on raw materials',
      'agree memorandum on critical minerals',
      'seal minerals partnership',
    ],
  ],
  [
    'en',
    'tariff',
    ['Commerce', 'Washington', 'The department'],
    [
      'launches 232 probe into pumps',
      'opens Section 232 inquiry on drones',
      'widens 232 investigation to turbines',
      'denies plan to exempt phones',
    ],
  ],
  [
    'en',
    'tariff',
    ['EU', 'Canada', 'Brussels'],
    [
      'suspends countermeasures against US',
      'readies countermeasures on US goods',
      'is spared from lumber duty',
    ],
  ],
  [
    'en',
    'export_control',
    ['Commerce', 'BIS', 'Washington'],
    [
      'delays affiliates rule for a year',
      'puts 50% affiliates rule into force',
      'pulls validated end-user status of chip plants',
      'ends end-user waiver of memory plant in China',
    ],
  ],
  [
    'en',
    'export_control',
    ['Tokyo', 'Seoul'],
    [
      'restores neighbour to export whitelist',
      'drops neighbour from export whitelist',
      'puts chip maker on strategic goods list',
    ],
  ],
  [
    'en',
    'export_control',
    ['US', 'Commerce', 'BIS', 'Washington'],
    [
      'adds 12 Chinese firms to Entity List',
      'puts two memory makers on Entity List',
      'places research institutes on trade blacklist',
      'removes three firms from Entity List',
    ],
  ],
  [
    'en',
    'export_control',
    ['Netherlands', 'Dutch government', 'Japan'],
    ['tightens licensing of chip machines', 'widens licence duty for lithography tools'],
  ],
  ['zh', 'none', ['湖人', '勇士', '火箭'], ['达成交易 得到中锋', '交易截止日前换来后卫', '同意三方交易']],
  ['zh', 'none', ['稀土', '锑锭', '钨精矿'], ['价格再创新高', '出口量环比下降三成', '概念股集体拉升']],
  ['zh', 'none', ['关税', '加征关税', '高关税'], ['推高进口商成本', '拖累车企利润', '冲击工厂订单']],
  [
    'zh',
    'negotiation',
    ['中国就芯片限制', '印度就钢铁关税', '欧盟就石墨限制'],
    ['诉诸世贸组织', '向世贸组织提出磋商请求', '在世贸组织提起诉讼'],
  ],
  ['zh', 'negotiation', ['美方谈判代表', '欧盟经贸团队'], ['取消访印', '推迟来华行程', '取消来访']],
  [
    'zh',
    'export_control',
    ['台湾', '日本', '韩国'],
    ['将芯片企业列入战略性高科技货品名单', '恢复邻国出口白名单地位', '移出出口白名单'],
  ],
  [
    'zh',
    'tariff',
    ['欧盟', '加拿大'],
    ['对千亿美元美国商品采取反制', '准备对美国商品采取反制', '暂停对美反制措施'],
  ],
];

export function categoryPhrases(): CategoryPhrase[] {
  return KINDS.flatMap(([lang, category, firsts, seconds]) =>
    firsts.flatMap((first) =>
      seconds.map((second) => ({
        lang,
        category,
        title: lang === 'zh' ? `${first}${second}` : `${first} ${second}`,
      })),
    ),
  );
}
