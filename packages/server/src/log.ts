import { type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from './config.ts';

export type Logger = PinoLogger;

/** Structured logs: JSON lines, or readable ones on a terminal. Standard error, so that `--json` stays clean. */
export function createLogger(level: LogLevel, pretty: boolean): Logger {
  const options = { level, timestamp: stdTimeFunctions.isoTime, base: null };
  return pretty
    ? pino({ ...options, transport: { target: 'pino-pretty', options: { destination: 2 } } })
    : pino(options, pino.destination(2));
}
