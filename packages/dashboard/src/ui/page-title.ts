import { type RefObject, useEffect, useRef } from 'react';
import { uiTexts } from '../texts/index.ts';

let shownBefore = false;

/** Names the document after the page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = uiTexts.pageTitle(title);
  }, [title]);
}

/**
 * Moves the focus to the heading of a page that was navigated to, so that a screen reader reads on from
 * there. Leaves it where it is on the first page, and where the page has taken it already.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const first = !shownBefore;
    shownBefore = true;
    const main = document.getElementById('main');
    const taken = main?.contains(document.activeElement) && document.activeElement !== main;
    if (!first && !taken) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
