import { printable } from '../lib/printable.ts';
import type { Problem } from '../lib/problem.ts';

/**
 * Currencies whose minor unit is not a hundredth (ISO 4217). A table of our own, as stored prices
 * must not change their meaning with a version of Node: `Intl` gives HUF, COP or IQD no decimals.
 */
const exponents: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf'
      .split(' ')
      .map((code) => [code, 0]),
  ),
  ...Object.fromEntries('bhd iqd jod kwd lyd omr tnd'.split(' ').map((code) => [code, 3])),
};

const known: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()),
);

/** How many decimals prices in a currency have, or undefined when there is no such currency. */
export function currencyExponent(currency: string): number | undefined {
  const code = currency.toLowerCase();
  return known.has(code) ? (exponents[code] ?? 2) : undefined;
}

/** A stored price, in minor units, as a number of whole units of its currency. */
export function toWholeUnits(minorUnits: number, currency: string): number {
  return minorUnits / 10 ** (currencyExponent(currency) ?? 2);
}

/** A stored price, in minor units, as people type it: in all decimals of its currency. */
export function formatPrice(minorUnits: number, currency: string): string {
  const exponent = currencyExponent(currency) ?? 2;
  if (exponent === 0) return String(minorUnits);
  const digits = String(minorUnits).padStart(exponent + 1, '0');
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

export type PriceOutcome = { kind: 'price'; minorUnits: number } | ({ kind: 'bad' } & Problem);

/**
 * Reads a price as a person types it, such as `9.99`, into minor units of the currency. Read digit
 * by digit: 1.005 × 1000 is no whole number in floating point.
 */
export function parsePrice(text: string, currency: string): PriceOutcome {
  const bad = (problem: string, parameter = 'price'): PriceOutcome => ({
    kind: 'bad',
    parameter,
    problem,
  });
  const exponent = currencyExponent(currency);
  if (exponent === undefined) {
    const shown = printable(currency, 20);
    return bad(
      `There is no currency "${shown}". Name one by its three letters, such as usd.`,
      'currency',
    );
  }
  const [, whole, decimals = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return bad('A price is a number of 0 or more, such as 9.99.');
  if (decimals.length > exponent) {
    const most = exponent === 0 ? 'no decimals' : `at most ${exponent} decimals`;
    return bad(
      `A price in ${currency.toUpperCase()} has ${most}; ${printable(text.trim(), 40)} has more.`,
    );
  }
  return { kind: 'price', minorUnits: Number(whole + decimals.padEnd(exponent, '0')) };
}
