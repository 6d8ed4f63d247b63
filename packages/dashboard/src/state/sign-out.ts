import { signOut } from '../api/sign-in.ts';
import { forgetPerson } from './forget.ts';

/**
 * Ends the session, leaves the pages that need it, and drops everything that was loaded in it.
 * @throws ApiError when the server did not hear of it: the session is still open.
 */
export async function signOutAndForget(leave: () => Promise<void>): Promise<void> {
  await signOut();
  await leave();
  forgetPerson();
}
