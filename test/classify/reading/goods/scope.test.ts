import { describe, expect, it } from '@jest/globals';
import { readScope, scopeBeside } from '../../../../src/classify/reading/goods/scope.js';
import { readText } from '../../shipped.js';

describe('which goods an item is about', () => {
  it.each([
    ['en', 'China suspends export controls on gallium', '', 'critical_materials'],
    ['en', 'China suspends export controls for a year', 'They cover rare earths.', 'critical_materials'],
    ['en', 'Washington tightens chip export rules', '', 'tech_dual_use'],
    ['en', 'China suspends export controls for a year', '', 'tech_dual_use'],
    ['en', 'Washington widens export controls on China', '', 'tech_dual_use'],
    ['zh', '中方暂停出口管制措施一年', '', 'tech_dual_use'],
    ['de', 'China setzt Exportkontrollen ein Jahr lang aus', '', 'tech_dual_use'],
    ['fr', "Pékin suspend un an ses contrôles à l'exportation", '', 'tech_dual_use'],
    ['es', 'Pekín suspende un año los controles a la exportación', '', 'tech_dual_use'],
    ['pl', 'Chiny zawieszają kontrolę eksportu na rok', '', 'tech_dual_use'],
    ['sv', 'Kina pausar exportkontroller ett år', '', 'tech_dual_use'],
    ['en', 'Moscow puts export controls on wheat', '', 'other_goods'],
    ['en', 'EU sets quotas and duties for silicon metal', '', 'critical_materials'],
    ['zh', '欧盟对金属硅采取保障措施', '', 'critical_materials'],
    ['en', 'Kenya tightens export controls on avocados', '', 'general_trade'],
    ['sv', 'Indien häver exportkontroll av lök', '', 'general_trade'],
    ['zh', '孟加拉国解除黄麻出口管制', '', 'general_trade'],
    ['en', 'Dhaka lifts export ban', 'Export controls stay on jute.', 'general_trade'],
  ])('of export controls, in %s: %s %s', (lang, title, summary, scope) => {
    expect(readScope(readText(lang, title, summary), 'export_control')).toBe(scope);
  });

  it.each([
    ['en', 'Tokyo proposes limits on exports of sodium battery technology', '', 'tech_dual_use'],
    ['zh', '日本拟限制动力电池技术出口', '', 'tech_dual_use'],
    ['de', 'Japan beschränkt die Ausfuhr von Batterietechnologie', '', 'tech_dual_use'],
    ['es', 'Japón restringe la exportación de tecnología de baterías', '', 'tech_dual_use'],
    ['pl', 'Japonia ogranicza eksport technologii akumulatorów', '', 'tech_dual_use'],
    ['sv', 'Japan begränsar export av batteriteknik', '', 'tech_dual_use'],
    ['en', 'Tokyo limits exports of battery know-how', 'It covers lithium refining.', 'critical_materials'],
    ['en', 'Tokyo limits exports of batteries', '', 'other_goods'],
  ])('of what is known, in %s: %s %s', (lang, title, summary, scope) => {
    const reading = readText(lang, title, summary);
    expect(scopeBeside(readScope(reading, 'export_control'), 'export_control', reading)).toBe(scope);
  });

  it.each([
    ['Trump sets 10% tariff on all imports', ''],
    ['Trump threatens 100% tariff on China', 'He answers new export controls of Beijing.'],
    ['Trump answers export controls with 100% tariff', ''],
  ])('of a tariff: %s %s', (title, summary) => {
    expect(readScope(readText('en', title, summary), 'tariff')).toBe('general_trade');
  });
});
