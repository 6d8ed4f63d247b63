import { membershipTexts as texts } from '../../texts/index.ts';

export type Mode = 'quick' | 'json';

/** The name under which the app sends its machine: as it is bound now, else as the guide has it. */
export function memberName(metadata: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(metadata);
  return names.find((name) => name === usualName) ?? names[0] ?? usualName;
}

const usualName = 'HWID';

type Typed = { readonly metadata: unknown } | { readonly problem: string };

/** What somebody typed, as metadata, or what is missing in it. */
export function readMetadata(mode: Mode, text: string, name: string): Typed {
  if (mode === 'quick') {
    // A computed name: `__proto__` is a member like any other.
    return text === '' ? { problem: texts.tryQuickMissing } : { metadata: { [name]: text } };
  }
  try {
    return { metadata: JSON.parse(text) };
  } catch {
    return { problem: texts.tryJsonInvalid };
  }
}
