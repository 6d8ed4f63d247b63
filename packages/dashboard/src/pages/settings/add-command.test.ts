import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { addCommand } from './add-command.ts';

const command = (email: string) => addCommand({ companyId: 'biz_1', email, role: 'support' });

it('names the company, the address and the role', () => {
  expect(command('sam@example.com')).toBe(
    'npx latchkey member add --company biz_1 --email sam@example.com --role support --password-stdin',
  );
});

it.each(["o'neill@example.com", '$(touch x)@example.com', 'a b;c&d@example.com', '-e@example.com'])(
  'hands %s on as one word, which no shell makes more of',
  (email) => {
    const script = command(email).replace('npx latchkey', `printf '%s\\n'`);
    const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(words[words.indexOf('--email') + 1]).toBe(email);
    expect(words).toHaveLength(9);
  },
);
