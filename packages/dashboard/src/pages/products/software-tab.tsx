import { Alert } from '@mantine/core';
import { IconDownloadOff } from '@tabler/icons-react';
import type { Product } from '../../api/product.ts';
import { useCan } from '../../state/company.ts';
import { softwareTexts } from '../../texts/index.ts';
import { RelativeTime } from '../../ui/instant.tsx';
import { Section } from '../../ui/section.tsx';
import { SoftwareFacts } from './software-facts.tsx';
import { SoftwareForm } from './software-form.tsx';

/** What buyers of the product download. */
export function SoftwareTab({ product }: { readonly product: Product }) {
  const can = useCan();
  const { software } = product;
  const mayChange = can(software ? 'update_experience' : 'create_experience');
  return (
    <>
      {!software && (
        <Alert
          color="yellow"
          variant="light"
          mb="lg"
          title={softwareTexts.missingTitle}
          icon={<IconDownloadOff aria-hidden />}
        >
          {mayChange ? softwareTexts.missingText : softwareTexts.missingTextLooking}
        </Alert>
      )}
      {(mayChange || software) && (
        <Section
          title={softwareTexts.title}
          description={
            <>
              {softwareTexts.about}
              {software && (
                <>
                  {' '}
                  {softwareTexts.updated} <RelativeTime at={software.updated_at} />.
                </>
              )}
            </>
          }
        >
          {mayChange ? (
            <SoftwareForm product={product} />
          ) : (
            software && <SoftwareFacts software={software} />
          )}
        </Section>
      )}
    </>
  );
}
