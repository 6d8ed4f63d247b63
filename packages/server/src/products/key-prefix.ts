const shape = /^[0-9A-Z]{1,12}$/;

/** The prefix of a product's keys when none is chosen: the first 4 of A–Z0–9 of its name, or `KEY`. */
export function defaultKeyPrefix(productName: string): string {
  return (
    productName
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .slice(0, 4) || 'KEY'
  );
}

/** Whether keys may begin with the text: 1 to 12 of A–Z and 0–9. */
export function isKeyPrefix(text: string): boolean {
  return shape.test(text);
}
