import { useEffect, useRef } from 'react';
import type { Product } from '../../api/product.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { TenLines } from './ten-lines.tsx';

const anchor = 'ten-lines';

/** The ten lines by themselves. An address that ends in `#ten-lines` leads right to them. */
export function TenLinesSection({ products }: { readonly products: readonly Product[] }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // They come after the lists have loaded: the router has looked for them before.
    if (window.location.hash === `#${anchor}`) element.current?.scrollIntoView();
  }, []);
  return (
    <div id={anchor} ref={element} style={{ scrollMarginTop: 72 }}>
      <Section title={texts.linesTitle} description={texts.linesAbout}>
        <TenLines products={products} />
      </Section>
    </div>
  );
}
