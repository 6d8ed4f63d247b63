import type { ReactNode } from 'react';
import type { FilledBlock, FilledPiece } from './fill-text.ts';
import { darkStyles, styles } from './mail-styles.ts';

export interface HtmlMail {
  readonly subject: string;
  /** Whose mail it is, above the card. */
  readonly heading: string;
  readonly blocks: readonly FilledBlock[];
  readonly footer: readonly FilledBlock[];
}

type Library = Awaited<ReturnType<typeof loadLibrary>>;

let library: ReturnType<typeof loadLibrary> | undefined;

/** Half a second or more, and 50 MB. */
async function loadLibrary() {
  const [{ createElement }, components] = await Promise.all([
    import('react'),
    import('@react-email/components'),
  ]);
  return { h: createElement, ...components };
}

/**
 * Writes an HTML mail for nobody, so that what writes it is loaded and warm: the first code would hold
 * everything up for a second, and show that an address is known.
 */
export async function warmUpHtml(): Promise<void> {
  await renderHtml({ subject: '', heading: '', blocks: [], footer: [] });
}

/**
 * A mail's HTML: one column of at most 600 px, nothing loaded from elsewhere, no scripts, in the
 * colours that the device prefers. Texts are escaped by React.
 */
export async function renderHtml({ subject, heading, blocks, footer }: HtmlMail): Promise<string> {
  library ??= loadLibrary();
  const loaded = await library;
  const { h, Html, Head, Body, Container, Section, Row, Column, Text } = loaded;
  const shown = (block: FilledBlock, key: number) => showBlock(loaded, block, key);
  const below = (block: FilledBlock, key: number) => showFooter(loaded, block, key);
  const head = h(
    Head,
    null,
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    h('title', null, subject),
    h('style', null, darkStyles),
  );
  const inside = h(Column, { className: 'm-inside', style: styles.inside }, blocks.map(shown));
  const card = h(Section, { className: 'm-card', style: styles.card }, h(Row, null, inside));
  const name = h(Text, { className: 'm-heading', style: styles.heading }, heading);
  const column = h(Container, { style: styles.container }, name, card, footer.map(below));
  const body = h(Body, { className: 'm-body', style: styles.body }, column);
  return loaded.render(h(Html, { lang: 'en' }, head, body));
}

function showBlock(loaded: Library, block: FilledBlock, key: number): ReactNode {
  const { h, Button, Text } = loaded;
  switch (block.kind) {
    case 'paragraph':
      return h(Text, { key, className: 'm-text', style: styles.text }, showLines(loaded, block));
    case 'button': {
      const { href, label } = block;
      return h(
        Text,
        { key, style: styles.buttonLine },
        h(Button, { className: 'm-button', style: styles.button, href }, label),
      );
    }
    default: {
      const style = block.kind === 'code' ? { ...styles.secret, ...styles.code } : styles.secret;
      return h(Text, { key, className: 'm-secret', style }, block.text);
    }
  }
}

function showFooter(loaded: Library, block: FilledBlock, key: number): ReactNode {
  const { h, Link, Text } = loaded;
  const line = { key, className: 'm-footer', style: styles.footer };
  switch (block.kind) {
    case 'paragraph':
      return h(Text, line, showLines(loaded, block));
    case 'button': {
      const { href, label } = block;
      return h(Text, line, h(Link, { className: 'm-link', style: styles.link, href }, label));
    }
    default:
      return null;
  }
}

function showLines(
  loaded: Library,
  { lines }: Extract<FilledBlock, { kind: 'paragraph' }>,
): ReactNode[] {
  const { h } = loaded;
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [h('br', { key: `break-${index}` })]),
    ...line.map((piece, place) => showPiece(loaded, piece, `${index}-${place}`)),
  ]);
}

function showPiece({ h, Link }: Library, { text, href }: FilledPiece, key: string): ReactNode {
  if (href === undefined) return text;
  return h(Link, { key, className: 'm-link', style: styles.link, href }, text);
}
