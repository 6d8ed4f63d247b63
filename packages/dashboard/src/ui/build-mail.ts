/** Elements that a mail may be made of. Whatever is not here is left out with all that is in it. */
const shown = new Set(
  'a b blockquote br center code div em h1 h2 h3 hr i li ol p pre small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);

/** Their attributes: text, sizes and places. What runs, loads or names something is not among them. */
const attributes = new Set(
  'align bgcolor border cellpadding cellspacing class colspan dir height lang rowspan title valign width'.split(
    ' ',
  ),
);

/** Values of styles that load something, as browsers write them. */
const fetches = /url\(|image\(|image-set\(|src\(|@import/i;

/** No XML may hold these, however they are written. */
const unreadable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export interface BuiltMail {
  readonly content: HTMLElement;
  /** Its own rules, such as those for dark devices. */
  readonly sheet: CSSStyleSheet;
}

/**
 * Builds what a mail shows, from its HTML as our server writes it (which is well-formed XML), with nothing
 * but known elements, known attributes and links to the web. Undefined when it cannot be read.
 *
 * Read as XML of no namespace, its elements are none of HTML: the page's policy, which forbids inline
 * styles, has no say in them and reports nothing. Styles are then set one by one.
 */
export function buildMail(html: string): BuiltMail | undefined {
  const xml = html.replace(/ xmlns(:\w+)?="[^"]*"/g, '').replaceAll(unreadable, '');
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  if (parsed.querySelector('parsererror')) return undefined;
  const content = build(parsed.documentElement);
  const rules = [...parsed.querySelectorAll('head > style')].map((one) => one.textContent);
  return content && { content, sheet: sheetOf(rules.join('\n')) };
}

/** Rules that stay within the mail; all of them or none. */
function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const written = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  if (fetches.test(written) || /:host|::slotted|var\(/i.test(written)) sheet.replaceSync('');
  return sheet;
}

/** The same element as one of this page; undefined where it is not to be shown. */
function build(source: Element): HTMLElement | undefined {
  const name = source.localName;
  if (name === 'img') return imageOf(source);
  const whole = name === 'html' || name === 'body';
  if (!whole && !shown.has(name)) return undefined;
  const made = document.createElement(whole ? 'div' : name);
  copyLook(source, made);
  if (made instanceof HTMLAnchorElement) link(made, source.getAttribute('href'));
  for (const child of source.childNodes) {
    if (child instanceof Text) made.append(child.data);
    else if (child instanceof Element)
      made.append(...[build(child)].filter((one) => one !== undefined));
  }
  return made;
}

function copyLook(source: Element, made: HTMLElement): void {
  for (const { name, value } of source.attributes) {
    // React writes some in two cases, which XML does not forgive.
    if (attributes.has(name.toLowerCase())) made.setAttribute(name, value);
  }
  if (source.getAttribute('role') === 'presentation') made.setAttribute('role', 'presentation');
  const style = source.getAttribute('style');
  if (style) made.style.cssText = style;
  for (const property of [...made.style]) {
    // Nothing is fetched from anywhere; a name of a value could hide that it is.
    const value = made.style.getPropertyValue(property);
    if (property.startsWith('--') || fetches.test(value) || value.includes('var(')) {
      made.style.removeProperty(property);
    }
  }
}

/** Only to the web, in a window of its own which knows nothing of this one. */
function link(made: HTMLAnchorElement, href: string | null): void {
  if (href === null || !/^https?:$/.test(URL.parse(href)?.protocol ?? '')) return;
  made.href = href;
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
}

/** Pictures that come with the mail; of others, which would be fetched, what they show in words. */
function imageOf(source: Element): HTMLElement {
  const src = source.getAttribute('src') ?? '';
  const alt = source.getAttribute('alt') ?? '';
  if (!/^data:image\/(png|jpeg|gif|webp);base64,/.test(src)) {
    const words = document.createElement('span');
    words.textContent = alt;
    return words;
  }
  const made = document.createElement('img');
  copyLook(source, made);
  made.src = src;
  made.alt = alt;
  return made;
}
