import type { Alert } from '../domain/alert.js';
import type { Figure } from '../domain/classification.js';
import { truncate } from '../domain/truncate.js';
import { listed, plain } from './text.js';

const FIGURE_WORDS: Readonly<Record<Figure['role'], string>> = {
  duty: 'Duty ',
  quota: 'Quota ',
  amount: '',
  other: '',
};

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const millions = new Intl.NumberFormat('en', {
  maximumFractionDigits: 2,
  notation: 'compact',
  compactDisplay: 'long',
});
/** Money for a unit of goods, by the code of its currency: `USD/t`. */
const PER_UNIT = /^([A-Z]{3})(\/[a-z]+)$/;

/** `$1,150/t`, `€2.50/kg`: whole, or with all digits of its cents. */
function moneyPerUnit(value: number, unit: string): string | undefined {
  const [, currency, per] = PER_UNIT.exec(unit) ?? [];
  if (currency === undefined) return undefined;
  const money = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return `${money.format(value)}${per}`;
}

/** `100 %`, `later 50 %`, `5,000 t`, `USD 1.5 billion`, `$1,150/t`; any other unit as it was written. */
function figureWords({ value, unit, role, former, later, older }: Figure): string {
  const number = (Math.abs(value) >= 1_000_000 ? millions : numbers).format(value);
  const amount =
    unit === 'percent'
      ? `${number} %`
      : unit === 'tonnes'
        ? `${number} t`
        : /^[A-Z]{3}$/.test(unit)
          ? `${unit} ${number}`
          : (moneyPerUnit(value, unit) ?? `${number} ${truncate(plain(unit), 20)}`);
  if (older) return amount;
  if (former) return `was ${amount}`;
  return later ? `later ${amount}` : `${FIGURE_WORDS[role]}${amount}`.trim();
}

const isMention = ({ role, former, older }: Figure): boolean =>
  older === true || (role === 'other' && !former);

/** What a rate was stands behind what it is, where it was told before it. */
function paired(figures: readonly Figure[]): readonly Figure[] {
  const isNow = (other: Figure, { role, unit }: Figure) =>
    !other.former && other.role === role && other.unit === unit;
  const placeOf = (figure: Figure, own: number): number => {
    const now = figures.findIndex((other) => isNow(other, figure));
    return figure.former && now > own ? now + 0.5 : own;
  };
  return figures
    .map((figure, own) => ({ figure, place: placeOf(figure, own) }))
    .sort((one, other) => one.place - other.place)
    .map(({ figure }) => figure);
}

/**
 * The first `most` figures in words: a rate with what it was behind it, and last what a report only mentions, a share, an
 * output or the rate of an older measure, which nobody is to take for its rate: `Duty 30 %, was 145 %, mentions 0.1 %`.
 */
export function figuresWords(figures: readonly Figure[], most: number): string {
  const [said, mentions] = [figures.filter((figure) => !isMention(figure)), figures.filter(isMention)];
  return listed([...paired(said), ...mentions], most, (figure) =>
    figure === mentions[0] ? `mentions ${figureWords(figure)}` : figureWords(figure),
  );
}

/** The figures that another alert does not have as what they are here; what a rate was is told with what it is. */
export function figuresUntold({ figures }: Alert, shown: Alert): readonly Figure[] {
  const isTold = (figure: Figure) =>
    shown.figures.some(
      ({ value, unit, role, former }) =>
        value === figure.value && unit === figure.unit && role === figure.role && !former === !figure.former,
    );
  const untold = figures.filter((figure) => !isTold(figure));
  return untold.some(({ former }) => former) ? figures : untold;
}
