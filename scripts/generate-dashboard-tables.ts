/** The tables in code that the dashboard shows: scopes, permissions and roles, with their words. */
export async function makeDashboardTables(): Promise<string> {
  const { scopeWords } = await import('../packages/server/src/api-keys/scopes.ts');
  const { sessionPermissionWords, roleTable } = await import(
    '../packages/server/src/accounts/roles.ts'
  );
  const table = (name: string, value: unknown) =>
    `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
  return [
    '// Made from the tables in code by `npm run generate`. Not edited by hand.\n',
    table('scopeWords', scopeWords),
    table('sessionPermissionWords', sessionPermissionWords),
    table('roleTable', roleTable),
    'export type Scope = keyof typeof scopeWords;',
    'export type Permission = Scope | keyof typeof sessionPermissionWords;',
    'export type Role = keyof typeof roleTable;\n',
  ].join('\n');
}
