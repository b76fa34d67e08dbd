import { describe, expect, it } from '@jest/globals';
import { readSeverity } from '../../src/classify/severity.js';

const facts = {
  topic: 'export_control',
  stage: 'announced',
  scope: 'critical_materials',
  issuers: ['CN'],
  targets: [],
  named: [],
  pauses: false,
  remedy: false,
  news: 'new',
  official: false,
  sure: true,
  namesDuty: false,
  isWorldwide: false,
} as const;

describe('how loud an alert is', () => {
  it.each([
    ['a new control on a critical material', {}, 'urgent'],
    ['the same, only threatened', { stage: 'threatened' }, 'important'],
    ['the same, eased', { stage: 'eased' }, 'important'],
    ['tariffs between large blocs', { topic: 'tariff', scope: 'general_trade', targets: ['US'] }, 'urgent'],
    ['a tariff of a small country', { topic: 'tariff', scope: 'general_trade', issuers: ['CH'] }, 'notable'],
    ['a concluded minerals pact', { topic: 'negotiation', stage: 'concluded' }, 'important'],
    [
      'talks of large blocs set',
      { topic: 'negotiation', stage: 'scheduled', scope: 'general_trade' },
      'notable',
    ],
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
      'important',
    ],
    [
      'a deal of large blocs',
      { topic: 'negotiation', stage: 'concluded', scope: 'general_trade', targets: ['US'] },
      'urgent',
    ],
    [
      'talks of large blocs that break off',
      { topic: 'negotiation', stage: 'collapsed', scope: 'general_trade', targets: ['US'] },
      'urgent',
    ],
    [
      'a deal that a column explains',
      { topic: 'negotiation', stage: 'concluded', scope: 'general_trade', targets: ['US'], news: 'silent' },
      'important',
    ],
    [
      'a deal in doubt',
      { topic: 'negotiation', stage: 'concluded', scope: 'general_trade', targets: ['US'], sure: false },
      'important',
    ],
    [
      'a deal of small countries',
      { topic: 'negotiation', stage: 'concluded', scope: 'general_trade', issuers: ['CH', 'IN'] },
      'notable',
    ],
    [
      'a duty cut between large blocs',
      { topic: 'tariff', stage: 'eased', scope: 'general_trade', targets: ['US'] },
      'urgent',
    ],
    [
      'a ban on beans lifted between large blocs',
      { topic: 'tariff', stage: 'revoked', scope: 'other_goods', targets: ['US'] },
      'important',
    ],
    [
      'a duty threatened between large blocs',
      {
        topic: 'tariff',
        stage: 'threatened',
        scope: 'general_trade',
        issuers: ['US'],
        targets: ['CN'],
        news: 'silent',
        namesDuty: true,
      },
      'urgent',
    ],
    [
      'the same, answered',
      {
        topic: 'tariff',
        stage: 'threatened',
        scope: 'general_trade',
        issuers: ['US'],
        targets: ['CN'],
        news: 'known',
        namesDuty: true,
      },
      'important',
    ],
    [
      'a threat without a rate',
      { topic: 'tariff', stage: 'threatened', scope: 'general_trade', issuers: ['US'], targets: ['CN'] },
      'important',
    ],
    [
      'tariffs on all partners',
      { topic: 'tariff', scope: 'general_trade', issuers: ['US'], isWorldwide: true },
      'urgent',
    ],
    [
      'the same, in doubt',
      { topic: 'tariff', scope: 'general_trade', issuers: ['US'], isWorldwide: true, sure: false },
      'notable',
    ],
    [
      'the same, known',
      { topic: 'tariff', scope: 'general_trade', issuers: ['US'], isWorldwide: true, news: 'known' },
      'notable',
    ],
    [
      'tariffs on nobody that is named',
      { topic: 'tariff', scope: 'general_trade', issuers: ['US'] },
      'notable',
    ],
    [
      'tariffs on one small country',
      { topic: 'tariff', scope: 'general_trade', issuers: ['US'], targets: ['BR'], isWorldwide: true },
      'notable',
    ],
    [
      'a duty cut between large blocs, in doubt',
      { topic: 'tariff', stage: 'eased', scope: 'general_trade', targets: ['US'], sure: false },
      'important',
    ],
    [
      'a duty cut between large blocs, explained',
      { topic: 'tariff', stage: 'eased', scope: 'general_trade', targets: ['US'], news: 'known' },
      'important',
    ],
    [
      "a ministry's own measure without a verb",
      { topic: 'tariff', scope: 'general_trade', targets: ['US'], news: 'silent', official: true },
      'urgent',
    ],
    [
      "a ministry's questions and answers on a deal",
      {
        topic: 'negotiation',
        stage: 'concluded',
        scope: 'general_trade',
        targets: ['US'],
        news: 'silent',
        official: true,
      },
      'important',
    ],
    [
      'a duty threatened on wine',
      {
        topic: 'tariff',
        stage: 'threatened',
        scope: 'other_goods',
        issuers: ['US'],
        targets: ['EU'],
        namesDuty: true,
      },
      'important',
    ],
    [
      'tariffs on all partners struck down',
      { topic: 'tariff', stage: 'struck_down', scope: 'general_trade', issuers: ['US'] },
      'urgent',
    ],
    [
      'tariffs on all partners, of a state that is no large bloc',
      { topic: 'tariff', scope: 'general_trade', issuers: ['MX'] },
      'notable',
    ],
    [
      'a duty on ordinary goods from everywhere',
      { topic: 'tariff', scope: 'other_goods', issuers: ['EU'] },
      'notable',
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(readSeverity({ ...facts, ...change }).severity).toBe(expected);
  });
});
