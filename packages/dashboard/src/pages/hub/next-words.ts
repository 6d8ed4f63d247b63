import type { Purchase } from '../../api/hub-purchase.ts';
import { hubTexts } from '../../texts/index.ts';
import { attentionOf } from './attention.ts';

const { next } = hubTexts;

const words = {
  ended: next.ended,
  expired: next.ended,
  paused: next.paused,
  unpaid: next.unpaid,
  ending: next.unpaid,
  refused: next.refused,
  no_machine: next.noMachine,
};

/** What to do next with a purchase, in a sentence; null when there is nothing to do. */
export function nextWords(purchase: Purchase): string | null {
  const attention = attentionOf(purchase, Date.now() / 1000);
  if (attention !== null) return words[attention];
  if (purchase.machine !== null || purchase.license_key === null) return null;
  return purchase.can.download ? next.download : next.start;
}
