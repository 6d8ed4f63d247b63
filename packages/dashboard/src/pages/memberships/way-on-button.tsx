import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Membership, WayOn } from '../../api/membership.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';
import { ActionButton } from './action-button.tsx';
import { GrantDialog } from './grant-dialog.tsx';

interface WayOnButtonProps {
  readonly membership: Membership;
  readonly wayOn: WayOn;
}

/** The button for what helps against a refusal; nothing where that is not done here. */
export function WayOnButton({ membership, wayOn: { action } }: WayOnButtonProps) {
  const { id: companyId } = useCompany();
  const can = useCan();
  switch (action) {
    case 'reset_license':
    case 'add_free_days':
    case 'reinstate':
      return <ActionButton membership={membership} action={action} />;
    case 'change_settings':
      return (
        can('retrieve_product') && (
          <LinkButton
            to="/$companyId/products/$productId"
            params={{ companyId, productId: membership.product.id }}
            search={{ tab: 'keys' }}
            variant="default"
            size="xs"
          >
            {texts.openProduct}
          </LinkButton>
        )
      );
    case 'grant_new':
      return can('create_membership') && <GrantNew membership={membership} />;
    case 'mend_app':
      return null;
  }
}

function GrantNew({ membership: { email, product } }: { readonly membership: Membership }) {
  const { id: companyId } = useCompany();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="xs" onClick={dialog.open}>
        {texts.grantNew}
      </Button>
      <GrantDialog
        opened={opened}
        onClose={dialog.close}
        companyId={companyId}
        initial={{ email, product: product.id }}
      />
    </>
  );
}
