const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** An instant (Unix seconds) as a `datetime-local` field takes it, in the viewer's zone; '' for none. */
export function toLocalField(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at * 1000);
  const day = [pad(date.getFullYear(), 4), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** What a `datetime-local` field holds, as Unix seconds; null when it is empty. */
export function fromLocalField(value: string): number | null {
  if (value === '') return null;
  const at = Math.floor(new Date(value).getTime() / 1000);
  return Number.isNaN(at) ? null : at;
}

/** The name of the viewer's zone, such as Europe/Berlin. */
export const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
