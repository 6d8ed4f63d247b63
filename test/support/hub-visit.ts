import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import type { Database } from '../../packages/server/src/db/database.ts';
import { signInBuyer } from './buyer.ts';
import type { Visit } from './chromium.ts';
import type { Dashboard } from './dashboard.ts';

/** Signs what the servers of the hub's browser tests sign. */
export const hubSecret = 'the secret of the browser tests of the hub';

/** Opens an empty page that is signed in to the hub as a buyer. */
export async function visitHub(dashboard: Dashboard, email: string): Promise<Visit> {
  const visit = await dashboard.visit();
  const cookies = await withDatabase(dashboard, (database) =>
    signInBuyer({ database, publicUrl: dashboard.url, secret: hubSecret }, email),
  );
  const [name = '', value = ''] = cookies.split('=', 2);
  await visit.page
    .context()
    .addCookies([{ name, value, url: dashboard.url, httpOnly: true, sameSite: 'Strict' }]);
  return visit;
}

/** Lets `work` look into the server's own database. */
export async function withDatabase<T>(
  dashboard: Dashboard,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = connectDatabase(dashboard.installation.database.url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
