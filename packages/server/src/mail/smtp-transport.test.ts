import { expect, it } from 'vitest';
import { smtpOptions } from './smtp-transport.ts';

it('a password leaves this machine only over an encrypted connection', () => {
  expect(smtpOptions('smtp://me:secret@mail.example.com')).toMatchObject({
    port: 587,
    secure: false,
    requireTLS: true,
    ignoreTLS: false,
  });
  expect(smtpOptions('smtps://me:secret@mail.example.com')).toMatchObject({
    port: 465,
    secure: true,
  });
  expect(smtpOptions('smtp://me:secret@127.0.0.1:2525')).toMatchObject({
    port: 2525,
    requireTLS: false,
    ignoreTLS: true,
  });
});

it('whatever stands behind the host is no setting', () => {
  const asked = smtpOptions(
    'smtp://me:secret@mail.example.com?requireTLS=false&tls.rejectUnauthorized=false&logger=true',
  );
  expect(asked).toMatchObject({ requireTLS: true, logger: false });
  expect(asked).not.toHaveProperty('tls');
});

it('name and password may hold any character, and the host may be an IPv6 address', () => {
  expect(smtpOptions('smtp://a%40b.c:p%3Aq%2Fr@[::1]:25')).toMatchObject({
    host: '::1',
    port: 25,
    auth: { user: 'a@b.c', pass: 'p:q/r' },
  });
  expect(smtpOptions('smtp://relay')).not.toHaveProperty('auth');
});
