import type { Problem } from '../lib/problem.ts';
import { findTextProblem } from '../lib/text-problem.ts';
import { isKeyPrefix } from './key-prefix.ts';

/** What a seller says of a product. */
export interface ProductWords {
  readonly name: string;
  /** Null is none. */
  readonly description: string | null;
  readonly keyPrefix: string;
}

/** The same without the white space around it; an empty description is none. */
export function trimWords(words: ProductWords): ProductWords {
  return {
    ...words,
    name: words.name.trim(),
    description: words.description?.trim() || null,
  };
}

/** Why a product cannot have these words. */
export function findProductProblem(words: ProductWords): Problem | undefined {
  const { name, description, keyPrefix } = words;
  const ofName = findTextProblem("A product's name", name, { least: 1, most: 200 });
  if (ofName) return { parameter: 'name', problem: ofName };
  const limits = { most: 2000, lines: true };
  const ofDescription = description && findTextProblem('A description', description, limits);
  if (ofDescription) return { parameter: 'description', problem: ofDescription };
  if (isKeyPrefix(keyPrefix)) return undefined;
  return {
    parameter: 'key_prefix',
    problem: 'A key prefix has 1 to 12 characters of A–Z and 0–9.',
  };
}
