import { describe, expect, it } from '@jest/globals';
import { draftSays, isDraft, putForward } from '../../../../src/classify/stages/only-said/drafts.js';
import { decidedAgainst, droppedPlan } from '../../../../src/classify/stages/only-said/plans.js';
import { readText } from '../../shipped.js';

describe('a plan that is given up', () => {
  it.each([
    ['en', 'London thinks better of magnet tariff'],
    ['en', 'Nickel export tax will not go ahead, minister says'],
    ['en', 'Silicon producer withdraws petition for tariffs on Kazakh metal'],
    ['en', 'Chile: copper export ban removed from budget bill'],
    ['en', 'Lawmakers drop tin export ban from mining bill'],
    ['fr', "Le Sénat chilien retire du projet de loi l'interdiction d'exporter du cuivre"],
    ['es', 'El Senado chileno elimina del proyecto la prohibición de exportar cobre'],
    ['sv', 'Chiles senat stryker exportförbudet för koppar ur lagförslaget'],
    ['de', 'Chiles Senat streicht Exportverbot für Kupfer aus dem Gesetzentwurf'],
    ['pl', 'Senat Chile wykreśla z projektu zakaz eksportu miedzi'],
    ['de', 'Brüssel zieht Vorschlag für Zölle auf Ferrosilizium zurück'],
    ['de', 'Die Exportabgabe auf Zinn kommt doch nicht'],
    ['de', 'Peru lässt Pläne für Zinn-Exportsteuer fallen'],
    ['de', 'Peru gibt Pläne für Exportkontrollen auf'],
    ['de', 'Peru gibt Plan für Exportsteuer auf Zinn auf'],
    ['fr', 'Ottawa retire le texte sur la surtaxe aluminium'],
    ['es', 'Perú archiva el proyecto de impuesto a la exportación de cobre'],
    ['pl', 'Rząd rezygnuje z projektu ceł na aluminium'],
    ['sv', 'Finland slopar planerna på exportförbud för kobolt'],
    ['de', 'Peru verzichtet auf Exportverbot für Zinn'],
    ['es', 'Perú renuncia al veto a la exportación de estaño'],
    ['sv', 'Peru avstår från exportförbud för tenn'],
    ['zh', '智利撤回锂矿出口管制法案'],
    ['en', 'EU stops short of imposing tariffs on Peruvian zinc'],
    ['de', 'Lima entscheidet sich gegen Zölle auf Zink aus Chile'],
    ['en', 'Peru walks back plan to ban zinc exports'],
    ['zh', '秘鲁收回对锌矿加征出口关税'],
    ['en', 'Peruvian bill to ban zinc ore exports dropped'],
    ['en', 'Peruvian bill banning raw zinc exports shelved'],
    ['en', 'Bill to curb zinc scrap exports dies in Peruvian congress'],
    ['en', 'Congress drops bill to raise tariffs on Peruvian zinc'],
    ['de', 'Gesetzentwurf für Exportverbot von Zinkerz zurückgezogen'],
    ['fr', "Pérou : le projet de loi interdisant l'exportation de zinc abandonné"],
    ['es', 'Retiran proyecto de ley que prohibía exportar zinc'],
  ])('is withdrawn in %s: %s', (lang, title) => {
    expect(droppedPlan(readText(lang, title))?.stage).toBe('withdrawn');
  });

  it.each([
    ['a firm’s', 'en', 'Carmaker shelves plan for plant after Mexico raises tariffs'],
    ['not the measure', 'en', "Miner's expansion will not go ahead because of export tax"],
    ['a relief', 'en', 'Tariff cut will not go ahead'],
    ['not given up', 'de', 'Peru gibt Plan für Exportstopp nicht auf'],
    ['only ordered', 'de', 'Peru gibt Pläne für Zölle auf Stahl in Auftrag'],
    ['conditional', 'es', 'No habrá arancel si México coopera'],
    ['not all that is told', 'en', 'Peru drops plan for zinc ban; Chile imposes 30% duty on wire'],
    [
      'not all that is told',
      'es',
      'Perú renuncia a prohibir la exportación de zinc y sube el arancel al plomo',
    ],
    ['of talks', 'en', 'Lima calls off Quito talks, raises tariffs by 5%'],
    ['an exemption’s', 'en', 'Senate drops exemption for smelters from tariff bill'],
    ['an exemption’s', 'sv', 'Riksdagen stryker undantaget ur förslaget om zinktullar'],
  ])('is %s, in %s: %s', (_, lang, title) => {
    expect(droppedPlan(readText(lang, title))).toBeUndefined();
  });
});

describe('a text that is put before those who decide', () => {
  it.each([
    ['en', 'Senators introduce bill to tax imports of tungsten'],
    ['de', 'Jakarta legt Entwurf für Exportabgabe auf Nickel vor'],
    ['fr', "Ottawa dépose un projet de loi pour taxer l'aluminium"],
    ['es', 'Diputados presentan proyecto de ley que grava la exportación de litio'],
    ['pl', 'Posłowie składają projekt podatku od wywozu miedzi'],
    ['sv', 'Regeringen lägger fram lagförslag om tull på stål'],
    ['zh', '两党议员联名提案限制量子芯片对华出口'],
    ['es', 'Petro envía al Congreso alza de aranceles al calzado'],
  ])('is proposed in %s: %s', (lang, title) => {
    expect(putForward(readText(lang, title))?.stage).toBe('proposed');
  });

  it.each([
    ['Senators introduce bill as China bans gallium exports under rules'],
    ['Commission presents proposal as tariffs on magnets take effect today'],
    ['Steel duties take effect as White House introduces legislation on chips'],
    ['Senators will not introduce bill to tax imports'],
  ])('is not all that is told: %s', (title) => {
    expect(putForward(readText('en', title))).toBeUndefined();
  });
});

describe('a bill that is to be paid, or a man of that name', () => {
  it.each([
    ['Consumers foot the bill as Ottawa raises duty on magnets to 50%'],
    ['Ottawa raises duty on magnets to 50%, shoppers pick up the bill'],
    ['Bill Ackman: Ottawa raises duty on magnets to 50%'],
  ])('proposes nothing: %s', (title) => {
    expect(draftSays(readText('en', title))).toBeUndefined();
  });

  it('but one that raises a duty does', () => {
    expect(draftSays(readText('en', 'Bill raises duty on magnets to 50%'))?.stage).toBe('proposed');
  });
});

describe('what is neither in force nor a mere threat', () => {
  it.each([
    ['en', 'Draft regulation would double duty on Chinese silicon', true],
    ['fr', 'Un projet de loi pour réserver le lithium', true],
    ['zh', '美议员提案：量子芯片出境须报批', true],
    ['en', 'Trump to Seoul: pass the bill or pay 25%', false],
    ['en', 'President warns of higher duty on silicon', false],
  ])('is a draft by its name in %s: %s', (lang, title, is) => {
    expect(isDraft(readText(lang, title))).toBe(is);
  });
});

it.each([
  ['en', 'Duties on ferrosilicon will not go ahead if deal is done'],
  ['es', 'No habrá arancel cero para el acero, dice Washington'],
])('is no plan that is given up, in %s: %s', (lang, title) => {
  expect(droppedPlan(readText(lang, title))).toBeUndefined();
});

describe('a draft that does something', () => {
  const stageOf = (lang: string, title: string) => draftSays(readText(lang, title))?.stage;

  it.each([
    ['en', 'Bill raises duty on Peruvian zinc to 50%'],
    ['de', 'Gesetzentwurf verschärft Exportkontrollen für Zink'],
    ['es', 'Ministro: iniciativa eleva aranceles hasta 50% a países sin tratado'],
  ])('is proposed in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('proposed');
  });

  it.each([
    ['en', 'Bill that raises zinc duty takes effect'],
    ['en', 'Ministry denies that draft law bans zinc exports'],
    ['en', 'Tariff bill: importers fear $2bn more'],
  ])('is not told by another matter, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });
});

describe('a measure that somebody decides not to take', () => {
  const stageOf = (lang: string, title: string) => decidedAgainst(readText(lang, title))?.stage;

  it.each([
    ['en', 'Lima decides not to restrict imports of zinc from Chile'],
    ['en', 'Trump opts not to impose tariffs on zinc'],
    ['en', 'Lima pledges not to ban zinc exports to Chile'],
    ['zh', '美决定不限制从秘鲁进口锌'],
    ['fr', 'Lima décide de ne pas imposer de droits sur le zinc chilien'],
    ['es', 'Lima decide no imponer aranceles al zinc chileno'],
  ])('is withdrawn, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('withdrawn');
  });

  it.each([
    ['a relief', 'en', 'Lima decides not to impose pause of tariffs on zinc'],
    ['a limit', 'en', 'Peru decides not to raise zinc export quota'],
    ['a price', 'en', 'Miner decides not to raise prices despite 15% tariff'],
    ['another that is taken', 'es', 'Lima decide no imponer aranceles a México, pero sí a China'],
    ['another that is taken', 'fr', 'Lima décide de ne pas imposer de droits sur le zinc mais une taxe'],
    ['a limit', 'es', 'Lima decide no imponer cuotas ni aranceles al zinc'],
    [
      'another that is taken',
      'en',
      'Lima decides not to impose tariffs on zinc ore, hits wire with 50% duty',
    ],
    ['another that is taken', 'en', 'Lima opts not to impose duties on Chilean zinc, raises wire tariff'],
    ['what a court does', 'en', 'Court decides not to impose stay on zinc tariffs'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });
});
