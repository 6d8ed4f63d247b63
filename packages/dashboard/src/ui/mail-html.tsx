import { Text } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { uiTexts } from '../texts/index.ts';
import { buildMail } from './build-mail.ts';

interface MailHtmlProps {
  /** As it was sent. */
  readonly html: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

/** The HTML of a mail as its reader sees it: apart from the page's own styles, and confined to its place. */
export function MailHtml({ html, label }: MailHtmlProps) {
  const host = useRef<HTMLDivElement>(null);
  const mail = useMemo(() => buildMail(html), [html]);
  useLayoutEffect(() => {
    if (!host.current || !mail) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [ground(), mail.sheet];
    root.replaceChildren(mail.content);
  }, [mail]);
  if (!mail) return <Text c="dimmed">{uiTexts.mailUnreadable}</Text>;
  return <div ref={host} role="group" aria-label={label} />;
}

let sheet: CSSStyleSheet | undefined;

/** What a mail stands on that says nothing of it itself: black on white. */
function ground(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host {
    all: initial; display: block; contain: content; overflow-x: auto;
    color-scheme: light; color: #000; background: #fff; border-radius: 8px;
    font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
  }`);
  return sheet;
}
