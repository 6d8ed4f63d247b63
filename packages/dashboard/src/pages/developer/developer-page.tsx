import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiKeysQuery } from '../../api/api-key.ts';
import { productsQuery } from '../../api/product.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { ApiKeyList } from './api-key-list.tsx';
import { MadeApiKey } from './made-api-key.tsx';
import { NewApiKey } from './new-api-key.tsx';
import { TenLinesSection } from './ten-lines-section.tsx';
import { useMaking } from './use-making.ts';

/** API keys, and the lines that a developer puts into the app. */
export function DeveloperPage() {
  const { id } = useCompany();
  return <Parts key={id} companyId={id} />;
}

function Parts({ companyId }: { readonly companyId: string }) {
  const can = useCan();
  const making = useMaking();
  const products = useQuery(productsQuery(companyId, 'false'));
  const apiKeys = useQuery({ ...apiKeysQuery(companyId), enabled: can('list_api_keys') });
  const mayCreate = can('create_api_key') && !making.made;
  const isAsking = mayCreate && making.kind !== undefined;
  const create = mayCreate && !isAsking && (
    <Button onClick={() => making.begin('app')}>{texts.create}</Button>
  );
  return (
    <>
      <PageHeader
        title={texts.title}
        description={texts.about}
        actions={
          <>
            <Button
              component="a"
              href="/docs"
              variant="default"
              leftSection={<IconBook2 size={16} aria-hidden />}
            >
              {texts.reference}
            </Button>
            {create}
          </>
        }
      />
      {products.isPending || (can('list_api_keys') && apiKeys.isPending) ? (
        <LoadingState height={960} rows={8} />
      ) : (
        <Loaded query={products}>
          {({ data: sold }) => (
            <>
              {making.made && (
                <MadeApiKey
                  key={making.made.apiKey.id}
                  made={making.made}
                  products={sold}
                  onDone={making.forget}
                />
              )}
              {isAsking && (
                <NewApiKey
                  kind={making.kind ?? 'app'}
                  products={sold}
                  onCreated={making.show}
                  onCancel={making.cancel}
                />
              )}
              {can('list_api_keys') && (
                <Loaded query={apiKeys}>
                  {({ data }) => (
                    <ApiKeyList
                      apiKeys={data}
                      products={sold}
                      onRotated={making.made ? undefined : making.showRotated}
                      create={create}
                    />
                  )}
                </Loaded>
              )}
              {!making.made && <TenLinesSection products={sold} />}
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
