import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { archiveProduct, type Product, unarchiveProduct } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { formatDate } from '../../ui/time.ts';
import { useProductSaved } from './use-product-saved.ts';

/** Takes the product out of use, or back into it; says what will happen and asks. */
export function ArchiveSection({ product }: { readonly product: Product }) {
  const { id: companyId } = useCompany();
  const keep = useProductSaved();
  const [asking, ask] = useDisclosure(false);
  const words = wordsOf(product);
  // The question stays as it was asked: while the dialog closes, the product is another already.
  const [asked, setAsked] = useState(words);
  return (
    <Section
      title={words.title}
      description={words.about}
      actions={
        <Button
          variant="default"
          onClick={() => {
            setAsked(words);
            ask.open();
          }}
        >
          {words.verb}
        </Button>
      }
    >
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={asked.question}
        confirmLabel={asked.verb}
        onConfirm={async () => {
          keep(await asked.change(companyId, product.id));
          notify.success(asked.done);
        }}
      >
        {asked.whatHappens}
      </ConfirmDialog>
    </Section>
  );
}

function wordsOf({ name, archived, archived_at }: Product) {
  if (!archived) {
    return {
      title: productTexts.archiveTitle,
      about: productTexts.archiveAbout,
      verb: productTexts.archive,
      question: productTexts.archiveQuestion(name),
      whatHappens: productTexts.archiveWhatHappens,
      done: productTexts.archiveDone(name),
      change: archiveProduct,
    };
  }
  return {
    title: productTexts.unarchiveTitle,
    about: productTexts.unarchiveAbout(archived_at === null ? '' : formatDate(archived_at)),
    verb: productTexts.unarchive,
    question: productTexts.unarchiveQuestion(name),
    whatHappens: productTexts.unarchiveWhatHappens,
    done: productTexts.unarchiveDone(name),
    change: unarchiveProduct,
  };
}
