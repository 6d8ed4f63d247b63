/**
 * A price as people read it where the viewer is: `formatMoney('9.99', 'usd')` is "$9.99" in English.
 * The text carries the decimals of its currency: all of them are shown, and none is rounded on the way.
 */
export function formatMoney(price: string, currency: string): string {
  const decimals = price.split('.')[1]?.length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  try {
    return new Intl.NumberFormat(undefined, {
      style: 'currency',
      currency: currency.toUpperCase(),
      ...digits,
    }).format(price as `${number}`);
  } catch {
    return `${price} ${currency.toUpperCase()}`;
  }
}
