import type { NewProduct } from '../../api/product.ts';
import { productTexts } from '../../texts/index.ts';
import { isKeyPrefix } from './key-prefix.ts';
import {
  type SoftwareValues,
  softwareFields,
  toNewSoftware,
  toSoftwareValues,
} from './software-values.ts';

/** What the form for a new product holds. */
export interface NewProductValues {
  name: string;
  description: string;
  /** Empty takes the one of the name. */
  key_prefix: string;
  with_software: boolean;
  software: SoftwareValues;
}

export const emptyProduct: NewProductValues = {
  name: '',
  description: '',
  key_prefix: '',
  with_software: false,
  software: toSoftwareValues(null),
};

const ofSoftware = Object.entries(softwareFields).map(
  ([wire, field]) => [wire, `software.${field}`] as const,
);

/** The form's fields by the wire's names, which may say that the value is one of the Software's. */
export const newProductFields: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  key_prefix: 'key_prefix',
  software: 'software.download_link',
  ...Object.fromEntries(ofSoftware),
  ...Object.fromEntries(ofSoftware.map(([wire, field]) => [`software.${wire}`, field])),
};

export const newProductRules = {
  name: (name: string) => (name.trim() === '' ? productTexts.nameMissing : null),
  key_prefix: (prefix: string) =>
    prefix === '' || isKeyPrefix(prefix) ? null : productTexts.keyPrefixWrong,
};

/** The product as the server takes it; what is left out is for it to choose. */
export function toNewProduct(values: NewProductValues): NewProduct {
  const { name, description, key_prefix, with_software, software } = values;
  return {
    name,
    ...(description.trim() !== '' && { description }),
    ...(key_prefix !== '' && { key_prefix }),
    ...(with_software && { software: toNewSoftware(software) }),
  };
}
