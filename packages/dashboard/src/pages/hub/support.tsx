import { Anchor, Text } from '@mantine/core';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';

interface SupportProps {
  readonly purchase: Purchase;
}

/** How to reach whoever sold it. */
export function SupportLink({ purchase: { seller, product } }: SupportProps) {
  if (seller.support_email === null) {
    return (
      <Text span inherit className="break-anywhere">
        {texts.noSupport(seller.name)}
      </Text>
    );
  }
  const subject = encodeURIComponent(product.name);
  return (
    <Anchor
      inherit
      underline="always"
      className="break-anywhere"
      href={`mailto:${encodeURI(seller.support_email)}?subject=${subject}`}
    >
      {texts.write(seller.name)}
    </Anchor>
  );
}

/** Whom to ask, at the end of the page. */
export function SupportSection({ purchase }: SupportProps) {
  const { seller, product } = purchase;
  return (
    <Section title={texts.help}>
      <div>
        <Text className="break-anywhere">{texts.helpText(product.name, seller.name)}</Text>
        <Text>
          <SupportLink purchase={purchase} />
        </Text>
        {seller.support_email !== null && (
          <Text size="sm" c="dimmed" className="break-anywhere">
            {seller.support_email}
          </Text>
        )}
      </div>
    </Section>
  );
}
