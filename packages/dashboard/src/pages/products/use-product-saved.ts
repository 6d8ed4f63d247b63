import { useQueryClient } from '@tanstack/react-query';
import { type Product, productQuery } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';

/** Takes a product as the server answered it after a change; all else of the company is read anew. */
export function useProductSaved(): (product: Product) => void {
  const { id: companyId } = useCompany();
  const queryClient = useQueryClient();
  return (product) => {
    void queryClient.invalidateQueries({ queryKey: [companyId] });
    queryClient.setQueryData(productQuery(companyId, product.id).queryKey, product);
  };
}
