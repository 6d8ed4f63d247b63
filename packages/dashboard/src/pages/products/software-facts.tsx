import type { Software } from '../../api/product.ts';
import { softwareTexts } from '../../texts/index.ts';
import { type Fact, Facts } from './facts.tsx';
import { platforms } from './software-values.ts';

/** The Software for who may look but not change; links are text, as a seller wrote them. */
export function SoftwareFacts({ software }: { readonly software: Software }) {
  const { download_link, downloads, version, note } = software;
  const own = platforms.flatMap((platform): Fact[] => {
    const link = downloads[platform];
    const label = softwareTexts.linkOf(softwareTexts.platforms[platform]);
    return link === undefined ? [] : [{ label, value: link }];
  });
  const label = own.length > 0 ? softwareTexts.otherLink : softwareTexts.downloadLink;
  const facts: Fact[] = [
    ...own,
    ...(download_link === null ? [] : [{ label, value: download_link }]),
    { label: softwareTexts.version, value: version ?? softwareTexts.none },
    { label: softwareTexts.note, value: note ?? softwareTexts.none },
  ];
  return <Facts facts={facts} />;
}
