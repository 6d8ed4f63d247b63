import type { BindingMembers } from './license-metadata.ts';

/** In characters. Longer values are found by their beginning. */
const longest = 200;
/** More than these of one key are no machine any more: somebody stores lists. */
const mostOfOne = 100;

/**
 * What a bound key is found by: the texts and numbers among its binding members, each once and as
 * `normaliseValue` has it. `metadata` is canonical JSON. Migration 0020 did the same at its time.
 */
export function valuesOf(metadata: string, bindingMembers: BindingMembers): string[] {
  if (metadata === '{}') return [];
  const members = Object.entries(JSON.parse(metadata) as Record<string, unknown>);
  const listed = bindingMembers === 'all' ? [] : bindingMembers;
  const binding = members.filter(([name]) => listed.length === 0 || listed.includes(name));
  const values = new Set(binding.flatMap(([, value]) => leaves(value)));
  return [...values].slice(0, mostOfOne);
}

/** A value, or what somebody types to find it, as it is compared: trimmed, lower case, cut. */
export function normaliseValue(value: string): string {
  return Array.from(value.trim().toLowerCase()).slice(0, longest).join('');
}

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = normaliseValue(String(value));
  return text === '' ? [] : [text];
}
