import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Product } from '../../api/product.ts';
import { productTexts } from '../../texts/index.ts';
import { GeneralTab } from './general-tab.tsx';
import { LicenseTab } from './license-tab.tsx';
import { PlansTab } from './plans-tab.tsx';
import { SoftwareTab } from './software-tab.tsx';

interface Tab {
  readonly label: string;
  readonly Part: ComponentType<{ readonly product: Product }>;
}

const tabs = new Map<string, Tab>([
  ['software', { label: productTexts.tabSoftware, Part: SoftwareTab }],
  ['keys', { label: productTexts.tabKeys, Part: LicenseTab }],
  ['plans', { label: productTexts.tabPlans, Part: PlansTab }],
  ['general', { label: productTexts.tabGeneral, Part: GeneralTab }],
]);

/** The parts of a product, the one that is shown kept in the address. */
export function ProductTabs({ product }: { readonly product: Product }) {
  const from = '/signed-in/$companyId/products/$productId';
  const { tab = 'software' } = useSearch({ from });
  const navigate = useNavigate();
  const shown = tabs.has(tab) ? tab : 'software';
  const show = (next: string | null) =>
    navigate({
      to: '.',
      search: (old) => ({ ...old, tab: next ?? 'software' }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Tabs value={shown} onChange={(next) => void show(next)} keepMounted={false}>
      <Tabs.List aria-label={productTexts.tabs} mb="lg">
        {[...tabs].map(([value, { label }]) => (
          <Tabs.Tab key={value} value={value} px={{ base: 'xs', sm: 'md' }}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {[...tabs].map(([value, { Part }]) => (
        <Tabs.Panel key={value} value={value}>
          <Part product={product} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
