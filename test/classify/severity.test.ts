import { describe, expect, it } from '@jest/globals';
import { readSeverity } from '../../src/classify/severity.js';
import { blocs } from '../shipped-blocs.js';

const facts = {
  topic: 'export_control',
  stage: 'announced',
  scope: 'critical_materials',
  issuers: ['CN'],
  targets: [],
  named: [],
  pauses: false,
  remedy: false,
  begins: false,
  breaks: false,
  lifts: false,
  news: 'new',
  official: false,
  sure: true,
  namesDuty: false,
  isWorldwide: false,
  isRuledAgainst: false,
  namesDay: false,
  votes: false,
} as const;

const deal = { topic: 'negotiation', stage: 'concluded', scope: 'general_trade', targets: ['US'] } as const;
const meeting = {
  topic: 'negotiation',
  stage: 'scheduled',
  scope: 'general_trade',
  issuers: ['CN', 'US'],
} as const;
const relief = { topic: 'tariff', stage: 'eased', scope: 'general_trade', targets: ['US'] } as const;
const threat = {
  topic: 'tariff',
  stage: 'threatened',
  scope: 'general_trade',
  issuers: ['US'],
  targets: ['CN'],
  namesDuty: true,
} as const;
const onAll = { topic: 'tariff', scope: 'general_trade', issuers: ['US'], isWorldwide: true } as const;

describe('how loud an alert is', () => {
  it.each([
    ['a new control on a critical material', {}, 'urgent'],
    ['the same, only threatened', { stage: 'threatened' }, 'important'],
    ['the same, eased', { stage: 'eased' }, 'important'],
    ['the same, suspended', { stage: 'suspended' }, 'urgent'],
    ['the same, revoked', { stage: 'revoked' }, 'urgent'],
    ['the same, suspended long ago', { stage: 'suspended', news: 'known' }, 'important'],
    ['the same, perhaps suspended', { stage: 'suspended', sure: false }, 'important'],
    [
      'a duty on one that a court rules against',
      { topic: 'tariff', stage: undefined, isRuledAgainst: true },
      'urgent',
    ],
    [
      'what a ruling against it means',
      { topic: 'tariff', stage: undefined, isRuledAgainst: true, news: 'known' },
      'important',
    ],
    ['tariffs between large blocs', { topic: 'tariff', scope: 'general_trade', targets: ['US'] }, 'urgent'],
    [
      'a tariff on a member of the Union',
      { topic: 'tariff', scope: 'general_trade', targets: ['DK'] },
      'urgent',
    ],
    ['a column on a new control', { news: 'comment' }, 'notable'],
    ['a tariff of a small country', { topic: 'tariff', scope: 'general_trade', issuers: ['CH'] }, 'notable'],
    ['a concluded minerals pact', { topic: 'negotiation', stage: 'concluded' }, 'important'],
    ['talks set between large blocs', meeting, 'important'],
    ['the same, in doubt', { ...meeting, sure: false }, 'notable'],
    [
      'the same, in doubt, with a day, by a ministry',
      { ...meeting, sure: false, official: true, namesDay: true },
      'important',
    ],
    ['the same, by a ministry without a day', { ...meeting, sure: false, official: true }, 'notable'],
    ['talks of a large bloc with a small state', { ...meeting, issuers: ['EU', 'CH'] }, 'notable'],
    ['a suit of one large bloc against another', { ...meeting, issuers: ['CN'], targets: ['US'] }, 'notable'],
    [
      'a truce of large blocs',
      { topic: 'negotiation', stage: 'concluded', scope: 'general_trade', targets: ['US'], pauses: true },
      'urgent',
    ],
    [
      'curbs suspended towards another bloc',
      { stage: 'suspended', named: ['US', 'CN'], pauses: true },
      'urgent',
    ],
    [
      'a truce of large blocs that is still talked about',
      { topic: 'negotiation', stage: 'scheduled', scope: 'general_trade', targets: ['US'], pauses: true },
      'notable',
    ],
    ['a technology control', { scope: 'tech_dual_use', issuers: ['NL'] }, 'important'],
    ['one that is suspended', { scope: 'tech_dual_use', issuers: ['NL'], stage: 'suspended' }, 'important'],
    ['one that is eased', { scope: 'tech_dual_use', issuers: ['NL'], stage: 'eased' }, 'notable'],
    [
      'one of many dumping cases on goods that no list names',
      { topic: 'tariff', scope: 'general_trade', issuers: ['EU'], targets: ['CN'], remedy: true },
      'important',
    ],
    [
      'talks that break off, in no word of news',
      {
        topic: 'negotiation',
        stage: 'collapsed',
        scope: 'general_trade',
        targets: ['US'],
        news: 'silent',
        breaks: true,
      },
      'urgent',
    ],
    [
      'what follows from that',
      { topic: 'negotiation', stage: 'collapsed', scope: 'general_trade', targets: ['US'], news: 'known' },
      'notable',
    ],
    ['a control that is lifted for some', { stage: 'eased', lifts: true }, 'urgent'],
    ['one that is eased', { stage: 'eased' }, 'important'],
    [
      'talks that begin on critical materials',
      { topic: 'negotiation', stage: 'under_way', issuers: ['EU', 'CL'], begins: true },
      'important',
    ],
    [
      'talks on them that go on',
      { topic: 'negotiation', stage: 'under_way', issuers: ['EU', 'CL'] },
      'notable',
    ],
    ['a control in force', { stage: 'in_force' }, 'urgent'],
    ['a known control that is protested against', { news: 'known' }, 'important'],
    [
      'one of many dumping cases on ordinary goods',
      { topic: 'tariff', scope: 'other_goods', issuers: ['EU'], targets: ['CN'], remedy: true },
      'important',
    ],
    [
      'a dumping case on a critical material',
      { topic: 'tariff', issuers: ['US'], targets: ['CN'], remedy: true },
      'urgent',
    ],
    [
      'a truce that runs out',
      {
        topic: 'negotiation',
        stage: 'concluded',
        scope: 'general_trade',
        targets: ['US'],
        pauses: true,
        news: 'known',
      },
      'notable',
    ],
    ['a deal of large blocs', deal, 'urgent'],
    ['talks of large blocs that break off', { ...deal, stage: 'collapsed', breaks: true }, 'urgent'],
    ['talks that may break off', { ...deal, stage: 'collapsed' }, 'notable'],
    ['a deal that a column explains', { ...deal, news: 'silent' }, 'notable'],
    [
      'talks set by a large bloc, another and a small state',
      { ...meeting, issuers: ['MX', 'US', 'CN'] },
      'notable',
    ],
    ['a deal in doubt', { ...deal, sure: false }, 'notable'],
    ['a deal of small countries', { ...deal, issuers: ['CH', 'IN'], targets: [] }, 'notable'],
    [
      "a ministry's questions and answers on a deal",
      { ...deal, news: 'silent', official: true },
      'important',
    ],
    ['a duty cut between large blocs', relief, 'urgent'],
    ['a duty cut between large blocs, in doubt', { ...relief, sure: false }, 'important'],
    ['a duty cut between large blocs, explained', { ...relief, news: 'known' }, 'important'],
    [
      'a ban on beans lifted between large blocs',
      { ...relief, stage: 'revoked', scope: 'other_goods' },
      'important',
    ],
    ['a duty threatened between large blocs', { ...threat, news: 'silent' }, 'urgent'],
    ['the same, answered', { ...threat, news: 'known' }, 'important'],
    ['the same, in doubt', { ...threat, sure: false }, 'important'],
    ['a threat without a rate', { ...threat, namesDuty: false }, 'important'],
    ['a duty threatened on wine', { ...threat, scope: 'other_goods', targets: ['EU'] }, 'important'],
    [
      "a ministry's own measure without a verb",
      { topic: 'tariff', scope: 'general_trade', targets: ['US'], news: 'silent', official: true },
      'urgent',
    ],
    ['tariffs on all partners', onAll, 'urgent'],
    ['tariffs on all partners, in doubt', { ...onAll, sure: false }, 'notable'],
    ['tariffs on all partners, known', { ...onAll, news: 'known' }, 'notable'],
    ['tariffs on nobody that is named', { ...onAll, isWorldwide: false }, 'notable'],
    ['tariffs on one small country', { ...onAll, targets: ['BR'] }, 'notable'],
    [
      'a court that rules against them',
      { ...onAll, stage: undefined, isWorldwide: false, isRuledAgainst: true },
      'urgent',
    ],
    [
      'what a ruling against them means',
      { ...onAll, stage: undefined, isRuledAgainst: true, news: 'known' },
      'notable',
    ],
    [
      'a vote of a parliament on a deal between large blocs',
      {
        topic: 'negotiation',
        stage: 'proposed',
        issuers: ['EU', 'US'],
        targets: [],
        scope: 'general_trade',
        votes: true,
      },
      'important',
    ],
    [
      'a vote of a parliament on a deal with a small state',
      {
        topic: 'negotiation',
        stage: 'proposed',
        issuers: ['EU', 'CL'],
        targets: [],
        scope: 'general_trade',
        votes: true,
      },
      'notable',
    ],
    ['tariffs on all partners struck down', { ...onAll, stage: 'struck_down', isWorldwide: false }, 'urgent'],
    ['tariffs on all partners that ran out', { ...onAll, stage: 'expired', isWorldwide: false }, 'urgent'],
    ['tariffs on all partners, of a state that is no large bloc', { ...onAll, issuers: ['MX'] }, 'notable'],
    [
      'a duty on ordinary goods from everywhere',
      { ...onAll, scope: 'other_goods', issuers: ['EU'] },
      'important',
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(readSeverity(blocs, { ...facts, ...change }).severity).toBe(expected);
  });

  it('goes by the blocs that the configuration calls large, in its order', () => {
    const duty = {
      ...facts,
      topic: 'tariff',
      scope: 'general_trade',
      issuers: ['JP'],
      targets: ['UY'],
    } as const;
    expect(readSeverity(blocs, duty).severity).toBe('notable');
    const others = { large: ['MERCOSUR', 'JP'], unionOf: { UY: 'MERCOSUR' }, forums: [] };
    expect(readSeverity(others, duty)).toEqual({
      severity: 'urgent',
      rule: 'a measure decided or in force between MERCOSUR and JP',
    });
  });
});
