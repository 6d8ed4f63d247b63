/**
 * Loaded into a server with `--import`: shifts what its machine's clock says by the milliseconds in
 * the file that `LATCHKEY_TEST_CLOCK_FILE` names, looked at every 20 ms. Writes the offset in force
 * to `<file>.seen`. Monotonic clocks and timers go on as they were, as when a real clock jumps.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env.LATCHKEY_TEST_CLOCK_FILE;
const RealDate = Date;
let offsetMs = 0;

if (file !== undefined) {
  const look = () => {
    const wanted = Number(readFileSync(file, 'utf8'));
    if (wanted === offsetMs || Number.isNaN(wanted)) return;
    offsetMs = wanted;
    writeFileSync(`${file}.seen`, String(offsetMs));
  };
  look();
  setInterval(look, 20).unref();
}

const shiftedNow = () => RealDate.now() + offsetMs;

globalThis.Date = new Proxy(RealDate, {
  construct(target, args: [], newTarget) {
    const shifted = args.length === 0 ? [shiftedNow()] : args;
    return Reflect.construct(target, shifted, newTarget) as object;
  },
  apply: () => new RealDate(shiftedNow()).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? shiftedNow : Reflect.get(target, name, receiver),
});
