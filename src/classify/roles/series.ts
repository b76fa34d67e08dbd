import type { Reading } from '../reading/reading.js';
import { STATES } from './aims.js';
import type { Sides } from './sides.js';

// Acts that one authority alone numbers or titles so: who acts need not be named.

const SERIES: readonly (readonly [code: string, heads: RegExp])[] = [
  ['US', /^(?:executive order|proclamation) \d{5}(?!\d)/u],
  [
    'US',
    /^(?:(?:further )?(?:adjusting|regulating) imports |(?:further )?(?:modifying|imposing|suspending|amendments? to|further amendments? to) (?:the )?(?:duties|tariffs) to address )/u,
  ],
  ['IN', /^(?:notification[^:]{0,24}: )?amendment in (?:the )?(?:import|export) policy\b/u],
  ['CN', /^[^:,]{0,12}(?:税委会|税则委员会)(?:公告|关于)/u],
];

/** The same of acts that name whom they are against: what stands before the name, and what behind it. */
const NAMING: readonly (readonly [code: string, before: RegExp, behind?: RegExp])[] = [
  [
    'US',
    /^addressing threats to the united states by (?:the )?(?:government of )?(?:the )?(?:\p{L}+ of )?$/u,
  ],
  ['US', /^(?:[\p{L}\d ,.]{0,60}: )?$/u, /^(?:'s|') acts, policies,? and practices\b/u],
  ['CA', /^(?:(?:order|regulations) (?:amending|repealing) the )?$/u, /^ surtax (?:remission )?orders?\b/u],
  ['CA', /^(?:decret (?:modifiant|abrogeant) le )?decret imposant une surtaxe (?:a la |aux |au |a l')$/u],
];

/** Before the name of the state on whose goods a duty lies. */
const OF_GOODS = /\b(?:articles|products|goods) of (?:the )?$/u;

/** Who acts by the number or the title that the text gives as its own act's, unless it names another's authority. */
export function ownSeriesIn({ parties, title, normalised: { text, titleEnd } }: Reading): Sides {
  const isAnothers = (code: string) =>
    parties.some((party) => party.form === 'agency' && party.code !== code);
  const numbered = SERIES.filter(([code, heads]) => heads.test(text) && !isAnothers(code));
  const naming = NAMING.flatMap(([code, before, behind]) => {
    const named = title.parties.find(
      ({ form, start, end }) =>
        (STATES.includes(form) || (form === 'adjective' && code === 'US')) &&
        before.test(text.slice(0, start)) &&
        (behind?.test(text.slice(end, titleEnd)) ?? true),
    );
    return named && !isAnothers(code) ? [{ code, hit: named.code }] : [];
  });
  // "Threats by the Government of Peru: articles of Chile shall be subject": whom the text names beside is hit instead.
  const others = parties.filter(({ start }) => OF_GOODS.test(text.slice(0, start))).map(({ code }) => code);
  return {
    acts: [...numbered.map(([code]) => code), ...naming.map(({ code }) => code)],
    hit: others.length > 0 && naming.length > 0 ? others : naming.map(({ hit }) => hit),
  };
}
