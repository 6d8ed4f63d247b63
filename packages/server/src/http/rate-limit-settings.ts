/** How many of each kind a time allows; `enabled: false` switches every limit off but that by e-mail address. */
export interface RateLimitSettings {
  readonly enabled: boolean;
  /** All calls, by API key and address. */
  readonly callsPerMinute: number;
  /** Answers 404, by API key and address. */
  readonly notFoundPerMinute: number;
  /** Answers 400 for another machine, by license key and address. */
  readonly mismatchesPerMinute: number;
  /** Tries of an account's password, whoever makes them. */
  readonly signInsPer15Minutes: number;
  /** Tries of passwords, codes, passkeys and set-up addresses, by address. */
  readonly signInsByAddressPer15Minutes: number;
  /** Codes that are mailed to an e-mail address, whoever asks for them: counted with every limit off, too. */
  readonly codesByEmailPerDay: number;
  /** Codes that somebody has mailed, by address. */
  readonly codesByAddressPerHour: number;
  readonly codesByAddressPerDay: number;
}

const defaults = {
  LATCHKEY_RATE_LIMIT_CALLS_PER_MINUTE: 6000,
  LATCHKEY_RATE_LIMIT_NOT_FOUND_PER_MINUTE: 30,
  LATCHKEY_RATE_LIMIT_MISMATCHES_PER_MINUTE: 30,
  LATCHKEY_RATE_LIMIT_SIGN_INS_PER_15_MINUTES: 10,
  LATCHKEY_RATE_LIMIT_SIGN_INS_BY_ADDRESS_PER_15_MINUTES: 100,
  LATCHKEY_RATE_LIMIT_CODES_BY_EMAIL_PER_DAY: 10,
  LATCHKEY_RATE_LIMIT_CODES_BY_ADDRESS_PER_HOUR: 30,
  LATCHKEY_RATE_LIMIT_CODES_BY_ADDRESS_PER_DAY: 100,
} as const;

/** Reads the limits; adds a sentence to `problems` for each that cannot be used. */
export function parseRateLimits(
  read: (name: string) => string | undefined,
  problems: string[],
): RateLimitSettings {
  const onOff = read('LATCHKEY_RATE_LIMITS') ?? 'on';
  if (onOff !== 'on' && onOff !== 'off') problems.push('LATCHKEY_RATE_LIMITS must be on or off.');
  const limit = (name: keyof typeof defaults) => {
    const value = Number(read(name) ?? defaults[name]);
    if (!Number.isSafeInteger(value) || value < 1) {
      problems.push(`${name} must be a whole number of 1 or more.`);
    }
    return value;
  };
  return {
    enabled: onOff === 'on',
    callsPerMinute: limit('LATCHKEY_RATE_LIMIT_CALLS_PER_MINUTE'),
    notFoundPerMinute: limit('LATCHKEY_RATE_LIMIT_NOT_FOUND_PER_MINUTE'),
    mismatchesPerMinute: limit('LATCHKEY_RATE_LIMIT_MISMATCHES_PER_MINUTE'),
    signInsPer15Minutes: limit('LATCHKEY_RATE_LIMIT_SIGN_INS_PER_15_MINUTES'),
    signInsByAddressPer15Minutes: limit('LATCHKEY_RATE_LIMIT_SIGN_INS_BY_ADDRESS_PER_15_MINUTES'),
    codesByEmailPerDay: limit('LATCHKEY_RATE_LIMIT_CODES_BY_EMAIL_PER_DAY'),
    codesByAddressPerHour: limit('LATCHKEY_RATE_LIMIT_CODES_BY_ADDRESS_PER_HOUR'),
    codesByAddressPerDay: limit('LATCHKEY_RATE_LIMIT_CODES_BY_ADDRESS_PER_DAY'),
  };
}
