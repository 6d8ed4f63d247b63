/** The table of roles and what each allows, from the one in code. */
export async function makeRoles(): Promise<string> {
  const { permissionWords, permissionsOf, roles, roleTable } = await import(
    '../packages/server/src/accounts/roles.ts'
  );
  const permissions = Object.entries(permissionWords).map(([permission, words]) => {
    const marks = roles.map((role) => (permissionsOf(role).has(permission) ? '✓' : ' '));
    return `| \`${permission}\` | ${words} | ${marks.join(' | ')} |`;
  });
  return [
    '# Roles',
    '',
    'Made from the table in code by `npm run generate`.',
    '',
    'Everybody who signs in has one role in each company that they belong to. A role is a set of permissions: those that',
    'API keys have too, under the same names, and some that are for people alone. Whatever a role does not allow is',
    'answered with 403 `missing_permission`, and the dashboard does not offer it.',
    '',
    '| role | in words |',
    '|---|---|',
    ...roles.map((role) => `| \`${role}\` | ${roleTable[role].words} |`),
    '',
    'Nobody gives an API key a scope that their own role does not hold.',
    '',
    '## Permissions',
    '',
    `| permission | in words | ${roles.map((role) => `\`${role}\``).join(' | ')} |`,
    `|---|---|${roles.map(() => ':-:').join('|')}|`,
    ...permissions,
    '',
  ].join('\n');
}
