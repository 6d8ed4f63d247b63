import { useSyncExternalStore } from 'react';

export type NoticeTone = 'good' | 'warn' | 'bad';

export interface Notice {
  readonly id: number;
  readonly tone: NoticeTone;
  readonly message: string;
  readonly title?: string;
}

const mostShown = 4;
let notices: readonly Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/** Adds a notice below the others; the oldest make room, and a good one takes the place of a good one. */
export function addNotice(notice: Omit<Notice, 'id'>): void {
  lastId += 1;
  const kept = notice.tone === 'good' ? notices.filter(({ tone }) => tone !== 'good') : notices;
  replace([...kept, { ...notice, id: lastId }].slice(-mostShown));
}

export function closeNotice(id: number): void {
  replace(notices.filter((notice) => notice.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The notices that are shown now, the oldest first. */
export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(subscribe, () => notices);
}
