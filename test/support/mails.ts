import type { TestApp } from './app.ts';

/** The mails about a membership, an account or another thing, in order; of one kind when it is named. */
export async function mailsOf(test: Pick<TestApp, 'database'>, subjectId: string, kind?: string) {
  let query = test.database.read
    .selectFrom('mails')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .orderBy('position');
  if (kind !== undefined) query = query.where('kind', '=', kind);
  return query.execute();
}

/** Their kinds alone. */
export async function mailKindsOf(
  test: Pick<TestApp, 'database'>,
  subjectId: string,
): Promise<string[]> {
  return (await mailsOf(test, subjectId)).map(({ kind }) => kind);
}
