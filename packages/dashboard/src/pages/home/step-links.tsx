import { Group } from '@mantine/core';
import { useCan, useCompany } from '../../state/company.ts';
import { homeTexts as texts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';
import type { Step } from './steps.ts';

interface StepLinksProps {
  readonly step: Step;
  readonly isNext: boolean;
  /** The product to which the steps belong; null as long as there is none. */
  readonly productId: string | null;
}

/** Where a step is taken, as far as the role may take it. Nothing once it is done. */
export function StepLinks({ step: { name, done }, isNext, productId }: StepLinksProps) {
  const { id: companyId } = useCompany();
  const can = useCan();
  if (done) return null;
  const look = { size: 'xs', variant: isNext ? 'filled' : 'default' } as const;
  const params = { companyId };
  const grant = (label: string) =>
    can('create_membership') && (
      <LinkButton to="/$companyId/memberships" params={params} size="xs" variant="default">
        {label}
      </LinkButton>
    );
  switch (name) {
    case 'product':
      if (!can('create_product')) return null;
      return (
        <Group>
          <LinkButton to="/$companyId/products/new" params={params} {...look}>
            {texts.stepProductGo}
          </LinkButton>
        </Group>
      );
    case 'software':
      if (!productId || !can('create_experience')) return null;
      return (
        <Group>
          <LinkButton
            to="/$companyId/products/$productId"
            params={{ companyId, productId }}
            search={{ tab: 'software' }}
            {...look}
          >
            {texts.stepSoftwareGo}
          </LinkButton>
        </Group>
      );
    case 'plan':
      if (!productId) return null;
      return (
        <Group gap="xs">
          {can('create_plan') && (
            <LinkButton
              to="/$companyId/products/$productId"
              params={{ companyId, productId }}
              search={{ tab: 'plans' }}
              {...look}
            >
              {texts.stepPlanGo}
            </LinkButton>
          )}
          {grant(texts.stepPlanGrant)}
        </Group>
      );
    case 'api_key':
      if (!can('create_api_key')) return null;
      return (
        <Group>
          <LinkButton to="/$companyId/developer" params={params} search={{ new: 'app' }} {...look}>
            {texts.stepApiKeyGo}
          </LinkButton>
        </Group>
      );
    case 'validated':
      return (
        <Group gap="xs">
          <LinkButton to="/$companyId/developer" params={params} hash="ten-lines" {...look}>
            {texts.stepValidatedGo}
          </LinkButton>
          {productId && grant(texts.stepValidatedGrant)}
        </Group>
      );
  }
}
