import { describe, expect, it } from 'vitest';
import { currencyExponent, formatPrice, parsePrice, toWholeUnits } from './currency.ts';

describe('a price', () => {
  it.each([
    ['9.99', 'usd', 999],
    ['0', 'usd', 0],
    ['9', 'USD', 900],
    ['0.5', 'eur', 50],
    ['1.10', 'gbp', 110],
    ['500', 'jpy', 500],
    ['1200', 'isk', 1200],
    ['1.005', 'kwd', 1005],
    ['8.115', 'bhd', 8115],
    ['1990', 'huf', 199_000],
    ['0.07', 'usd', 7],
    [' 4.35 ', 'usd', 435],
    ['999999999999.99', 'usd', 99_999_999_999_999],
  ])('of %s %s is %i minor units', (text, currency, minorUnits) => {
    expect(parsePrice(text, currency)).toEqual({ kind: 'price', minorUnits });
  });

  it.each([
    ['9.999', 'usd', 'A price in USD has at most 2 decimals; 9.999 has more.'],
    ['500.5', 'jpy', 'A price in JPY has no decimals; 500.5 has more.'],
    ['500.0', 'jpy', 'A price in JPY has no decimals; 500.0 has more.'],
    ['1.0001', 'kwd', 'A price in KWD has at most 3 decimals; 1.0001 has more.'],
    ['1', 'zzz', 'There is no currency "zzz". Name one by its three letters, such as usd.'],
    ['1', 'dollar', 'There is no currency "dollar". Name one by its three letters, such as usd.'],
    ['1', '', 'There is no currency "". Name one by its three letters, such as usd.'],
  ])('of %s %s is refused in a sentence', (text, currency, problem) => {
    expect(parsePrice(text, currency)).toMatchObject({ kind: 'bad', problem });
  });

  it.each(['', '-1', '1e3', '0x10', 'free', '1,50', '.5', '5.', 'NaN', 'Infinity', '1 000'])(
    'that is no number is refused: %j',
    (text) => {
      const problem = 'A price is a number of 0 or more, such as 9.99.';
      expect(parsePrice(text, 'usd')).toEqual({ kind: 'bad', parameter: 'price', problem });
    },
  );

  it('names the parameter that is wrong: the price, or its currency', () => {
    expect(parsePrice('9.999', 'usd')).toMatchObject({ parameter: 'price' });
    expect(parsePrice('9.99', 'zzz')).toMatchObject({ parameter: 'currency' });
  });

  it.each([
    [0, 'usd', '0.00'],
    [7, 'usd', '0.07'],
    [999, 'usd', '9.99'],
    [500, 'jpy', '500'],
    [0, 'jpy', '0'],
    [1005, 'kwd', '1.005'],
    [5, 'kwd', '0.005'],
  ])('of %i minor units of %s is shown as %s', (minorUnits, currency, text) => {
    expect(formatPrice(minorUnits, currency)).toBe(text);
  });

  it('is shown as it was typed, in every currency there is', () => {
    for (const currency of Intl.supportedValuesOf('currency')) {
      const exponent = currencyExponent(currency) ?? 0;
      const text = `1234567${exponent === 0 ? '' : `.${'8915'.slice(0, exponent)}`}`;
      const price = parsePrice(text, currency);
      if (price.kind !== 'price') throw new Error(price.problem);
      expect(String(toWholeUnits(price.minorUnits, currency)), currency).toBe(text);
      expect(formatPrice(price.minorUnits, currency), currency).toBe(text);
    }
  });
});
