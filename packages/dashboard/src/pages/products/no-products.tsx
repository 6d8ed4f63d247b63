import { IconArchive, IconPackage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { productsQuery } from '../../api/product.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';
import { EmptyState } from '../../ui/states.tsx';

const icon = { size: 36, stroke: 1.4, 'aria-hidden': true } as const;

/** What stands for an empty list: nothing made yet, all archived, or nothing archived. */
export function NoProducts({ archived }: { readonly archived: boolean }) {
  const { id: companyId } = useCompany();
  const can = useCan();
  const others = useQuery({ ...productsQuery(companyId, 'true'), enabled: !archived });
  if (archived) {
    return (
      <EmptyState
        icon={<IconArchive {...icon} />}
        title={productTexts.noneArchivedTitle}
        text={productTexts.noneArchivedText}
      />
    );
  }
  if (others.data && others.data.data.length > 0) {
    return (
      <EmptyState
        icon={<IconArchive {...icon} />}
        title={productTexts.noneActiveTitle}
        text={productTexts.noneActiveText}
        action={
          <LinkButton
            to="/$companyId/products"
            params={{ companyId }}
            search={{ archived: 'true' }}
            variant="default"
          >
            {productTexts.showArchived}
          </LinkButton>
        }
      />
    );
  }
  const mayMake = can('create_product');
  return (
    <EmptyState
      icon={<IconPackage {...icon} />}
      title={productTexts.emptyTitle}
      text={mayMake ? productTexts.emptyText : productTexts.emptyTextLooking}
      action={
        mayMake && (
          <LinkButton to="/$companyId/products/new" params={{ companyId }}>
            {productTexts.createFirst}
          </LinkButton>
        )
      }
    />
  );
}
