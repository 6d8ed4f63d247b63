import { deleteBuyerAndCodes, findBuyerByEmail } from '../buyers/buyer-account.repository.ts';
import type { Transaction } from '../db/database.ts';
import { hasPurchases } from './buyer-data.repository.ts';
import { eraseCodeMails } from './erase.repository.ts';
import { makeErasedAddress } from './erased-address.ts';
import { forgetAsker } from './erasure-request.repository.ts';

/**
 * Removes the hub's account of an address with which nothing is bought any more, of whatever company.
 * Answers whether that is so.
 */
export async function eraseHubAccount(
  tx: Transaction,
  emailNormal: string,
  now: number,
): Promise<boolean> {
  if (await hasPurchases(tx, emailNormal)) return false;
  await eraseCodeMails(tx, emailNormal, makeErasedAddress(), now);
  const buyer = await findBuyerByEmail(tx, emailNormal);
  await deleteBuyerAndCodes(tx, emailNormal);
  if (buyer) await forgetAsker(tx, buyer.id);
  return true;
}
