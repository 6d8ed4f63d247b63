import { queryOptions } from '@tanstack/react-query';
import type { components, paths } from '../generated/api.ts';
import { api, read } from './client.ts';
import type { JsonBody } from './json-body.ts';

export type Product = components['schemas']['DashboardProduct'];
export type Software = NonNullable<Product['software']>;
export type LicenseSettings = Product['settings'];

const products = '/api/dashboard/companies/{company_id}/products';
const product = '/api/dashboard/companies/{company_id}/products/{product_id}';
const software = '/api/dashboard/companies/{company_id}/products/{product_id}/software';

export type NewProduct = JsonBody<paths[typeof products]['post']>;
export type ProductChanges = JsonBody<paths[typeof product]['patch']>;
export type NewSoftware = JsonBody<paths[typeof software]['put']>;

export type Archived = 'true' | 'false' | 'all';

/** The products of a company, the newest first. */
export const productsQuery = (companyId: string, archived: Archived) =>
  queryOptions({
    queryKey: [companyId, 'products', archived],
    queryFn: ({ signal }) =>
      read(
        api.GET(products, {
          params: { path: { company_id: companyId }, query: { archived } },
          signal,
        }),
      ),
  });

export const productQuery = (companyId: string, productId: string) =>
  queryOptions({
    queryKey: [companyId, 'products', 'one', productId],
    queryFn: ({ signal }) =>
      read(api.GET(product, { params: { path: pathOf(companyId, productId) }, signal })),
  });

/** What keys with a prefix look like. */
export const keySampleQuery = (companyId: string, prefix: string) =>
  queryOptions({
    queryKey: [companyId, 'key-sample', prefix],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/dashboard/companies/{company_id}/key_sample', {
          params: { path: { company_id: companyId }, query: { prefix } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const createProduct = (companyId: string, body: NewProduct) =>
  read(api.POST(products, { params: { path: { company_id: companyId } }, body }));

export const updateProduct = (companyId: string, productId: string, body: ProductChanges) =>
  read(api.PATCH(product, { params: { path: pathOf(companyId, productId) }, body }));

/** Makes or replaces what buyers download. */
export const saveSoftware = (companyId: string, productId: string, body: NewSoftware) =>
  read(api.PUT(software, { params: { path: pathOf(companyId, productId) }, body }));

/** Replaces all settings of a product's license keys. */
export const saveLicenseSettings = (companyId: string, productId: string, body: LicenseSettings) =>
  read(
    api.PUT('/api/dashboard/companies/{company_id}/products/{product_id}/license_settings', {
      params: { path: pathOf(companyId, productId) },
      body,
    }),
  );

export const archiveProduct = (companyId: string, productId: string) =>
  read(
    api.POST('/api/dashboard/companies/{company_id}/products/{product_id}/archive', {
      params: { path: pathOf(companyId, productId) },
    }),
  );

export const unarchiveProduct = (companyId: string, productId: string) =>
  read(
    api.POST('/api/dashboard/companies/{company_id}/products/{product_id}/unarchive', {
      params: { path: pathOf(companyId, productId) },
    }),
  );

const pathOf = (companyId: string, productId: string) => ({
  company_id: companyId,
  product_id: productId,
});
